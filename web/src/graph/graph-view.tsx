import { graphAddressOf } from '../addresses.js';
import { RecordOf } from '../parts/record.js';
import { Section } from '../parts/section.js';
import { NamedViewHead } from '../parts/view-head.js';
import { counted, inSentence, plainWords } from '../words/plain-words.js';
import { BrowserLinks } from './browser-links.js';
import { Drawing } from './drawing.js';
import { DrawnRecords } from './drawn-records.js';
import { Legend } from './legend.js';
import type { GraphRecord } from './neighbours.js';
import { useGraph, type Graph } from './use-graph.js';

/** The surroundings of a record, which grow where one clicks. */
export function GraphView({ id }: { readonly id: string }) {
  const { graph, begun, error, expand, begin } = useGraph(id);
  const isEmpty = graph.records.length === 0;
  const grow = (one: string) => void expand(one);
  return (
    <RecordOf
      id={id}
      asked={{ data: begun === undefined ? undefined : {}, error: isEmpty ? error : null, refetch: begin }}
      record={begun}
      address={graphAddressOf}
    >
      {(record) => (
        <>
          <NamedViewHead
            kind="Graph"
            name={`Around ${nameOf(record)}`}
            title={`Around ${nameOf(record)}`}
            viewed={{ file: 'surroundings', variables: { id } }}
            sentence={sentence(graph)}
          />
          <Legend records={graph.records} />
          {error != null && (
            <p className="notice" role="alert">
              What stands around that record could not be read. Try it again.
            </p>
          )}
          <Drawing graph={graph} expand={grow} />
          <Section
            id="records"
            title="The same as a list"
            note="For the keyboard and for readers of screens."
          >
            <DrawnRecords graph={graph} expand={grow} />
          </Section>
          <Section
            id="browser"
            title="The same in Neo4j Browser"
            note="Each link opens Neo4j Browser with the Cypher that draws the same records; it asks for its password."
          >
            <BrowserLinks graph={graph} />
          </Section>
        </>
      )}
    </RecordOf>
  );
}

/** What has no name of its own goes by its id. */
function nameOf({ id, kind, label }: GraphRecord): string {
  return label === plainWords(kind) ? `${inSentence(kind)} ${id.slice(kind.length + 1)}` : label;
}

function sentence({ records, links }: Graph): string {
  return `${counted(records.length, 'record')} and ${counted(links.length, 'link')} drawn. That two officers stand near each other says nothing about either. A click on a record draws what stands around it; of very many, some at a time.`;
}
