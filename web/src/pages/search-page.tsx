import { nextPage, type FindQuery } from 'conduct-graph-client';
import { useFindQuery } from 'conduct-graph-client/react';
import { Link, useSearchParams } from 'react-router';
import { searchAddress } from '../addresses.js';
import { skipToken } from '@apollo/client/react';
import { Answered } from '../parts/answered.js';
import { LongList } from '../parts/long-list.js';
import { MoreButton } from '../parts/more-button.js';
import { RecordLink } from '../parts/record-link.js';
import { NamedViewHead } from '../parts/view-head.js';
import { counted, plainWords } from '../words/plain-words.js';

type Found = FindQuery['search']['nodes'][number];
const MOST = 100;

/** What a search found, by kind. */
export default function SearchPage() {
  const [parameters] = useSearchParams();
  const text = parameters.get('q')?.trim() ?? '';
  const kind = parameters.get('kind');
  const asked = useFindQuery(text === '' ? skipToken : { variables: { text, first: MOST } });
  if (text === '')
    return <NamedViewHead kind="Search" name="Search" title="Search" sentence="Type a word above." />;
  return (
    <Answered asked={asked}>
      {({ search }) => {
        const kinds = Map.groupBy(search.nodes, ({ __typename }) => __typename);
        const shown =
          kind === null ? search.nodes : search.nodes.filter(({ __typename }) => __typename === kind);
        return (
          <>
            <NamedViewHead
              kind="Search"
              name={`Search: ${text}`}
              title={<>“{text}”</>}
              viewed={{ file: 'find', variables: { text } }}
              sentence={sentence(search, shown.length, kind)}
            />
            {search.totalCount === 0 ? (
              <Nothing text={text} />
            ) : (
              <div className="columns columns-facets">
                <nav aria-label="Kinds" className="facets">
                  <Facet text={text} label="All kinds" count={search.nodes.length} isChosen={kind === null} />
                  {[...kinds].map(([name, ofKind]) => (
                    <Facet
                      key={name}
                      text={text}
                      kind={name}
                      label={plainWords(name)}
                      count={ofKind.length}
                      isChosen={kind === name}
                    />
                  ))}
                </nav>
                <div>
                  <LongList items={shown} keyOf={({ id }) => id}>
                    {(one) => <FoundRecord found={one} />}
                  </LongList>
                  {search.pageInfo.hasNextPage && (
                    <MoreButton loading={asked.loading} more={() => asked.fetchMore(nextPage(search))} />
                  )}
                </div>
              </div>
            )}
          </>
        );
      }}
    </Answered>
  );
}

function sentence({ totalCount, nodes }: FindQuery['search'], shown: number, kind: string | null): string {
  const found = `${counted(totalCount, 'record')} in which every word occurs, best match first.`;
  const part = nodes.length < totalCount ? ` The best ${nodes.length} are here.` : '';
  const ofKind = kind === null ? '' : ` ${shown} of them: ${plainWords(kind).toLowerCase()}.`;
  return `${found}${part}${ofKind} Victims are never found.`;
}

function Facet({
  text,
  kind,
  label,
  count,
  isChosen,
}: {
  readonly text: string;
  readonly kind?: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}) {
  return (
    <Link to={searchAddress(text, kind)} aria-current={isChosen ? 'true' : undefined}>
      {label} <span className="count">{count}</span>
    </Link>
  );
}

function FoundRecord({ found }: { readonly found: Found }) {
  const [name, note] = described(found);
  return (
    <>
      <span className="found-kind">{plainWords(found.__typename)}</span>
      <span>
        <RecordLink id={found.id} name={name} />
        {note !== null && <span className="quiet"> · {note}</span>}
      </span>
    </>
  );
}

function described(found: Found): readonly [string | null, string | null] {
  switch (found.__typename) {
    case 'Officer':
    case 'OfficeHolder':
      return [found.person, null];
    case 'Force':
      return [found.force, null];
    case 'Area':
      return [found.area, null];
    case 'Unit':
      return [found.unit, found.ofForce.name];
    case 'Court':
      return [found.court, null];
    case 'Source':
      return [found.title ?? found.publisher, found.title === null ? null : found.publisher];
    case 'Remark':
    case 'Statement':
      return [`“${found.words}”`, null];
    default:
      return [null, null];
  }
}

function Nothing({ text }: { readonly text: string }) {
  return (
    <div className="trouble">
      <h2>Nothing was found</h2>
      <p>
        No name, title or word on record holds every word of “{text}”. The last word may be a beginning; try
        fewer words, or another spelling. That nothing is found here does not mean that there is nothing
        elsewhere.
      </p>
    </div>
  );
}
