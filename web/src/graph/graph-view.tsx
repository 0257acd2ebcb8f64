import { useEffect } from 'react';
import { Button } from '../parts/button.js';
import { Copied } from '../parts/copied.js';
import { RecordLink } from '../parts/record-link.js';
import { Section } from '../parts/section.js';
import { StatusBadge } from '../parts/status-badge.js';
import { Troubled } from '../parts/troubled.js';
import { NamedViewHead } from '../parts/view-head.js';
import { counted, plainWords } from '../words/plain-words.js';
import { browserCypher } from './browser-cypher.js';
import { Drawing } from './drawing.js';
import { Legend } from './legend.js';
import { useGraph, type Graph } from './use-graph.js';

/** The surroundings of a record, which grow where one clicks. */
export function GraphView({ id }: { readonly id: string }) {
  const { graph, error, expand } = useGraph();
  useEffect(() => {
    void expand(id);
  }, [expand, id]);
  if (error !== null && graph.records.length === 0)
    return <Troubled error={error} again={() => void expand(id)} />;
  const begun = graph.records.find((record) => record.id === id);
  const name = `Around ${begun?.label ?? plainWords(id)}`;
  return (
    <>
      <NamedViewHead
        kind="Graph"
        name={name}
        title={name}
        viewed={{ file: 'surroundings', variables: { id } }}
        sentence={`${counted(graph.records.length, 'record')} and ${counted(graph.links.length, 'link')} drawn. That two officers stand near each other says nothing about either. A click draws what stands around a record.`}
      />
      <Legend records={graph.records} />
      <Drawing graph={graph} expand={(one) => void expand(one)} />
      <Section id="records" title="The same as a list" note="For the keyboard and for readers of screens.">
        <Records graph={graph} expand={(one) => void expand(one)} />
      </Section>
      <Section id="browser" title="The same in Neo4j Browser">
        <Copied what="the Cypher" text={browserCypher([...graph.expanded.keys()])} />
      </Section>
    </>
  );
}

function Records({
  graph: { records, expanded },
  expand,
}: {
  readonly graph: Graph;
  readonly expand: (id: string) => void;
}) {
  return (
    <ul className="found">
      {records.map(({ id, label, kind, status }) => (
        <li key={id}>
          <span className="found-kind">{plainWords(kind)}</span>
          <span className="row">
            <RecordLink id={id} name={label} /> {status && <StatusBadge status={status} />}
            {expanded.has(id) ? (
              <More count={expanded.get(id) ?? 0} />
            ) : (
              <Button quiet aria-label={`Draw what stands around ${label}`} onPress={() => expand(id)}>
                Expand
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A record with very many neighbours does not flood the picture: its own page has them all. */
function More({ count }: { readonly count: number }) {
  return (
    <span className="quiet">
      {count > 0 ? `drawn; ${counted(count, 'more', 'more')} on its page` : 'drawn'}
    </span>
  );
}
