import { nextPage, type FindQuery, type FindQueryVariables } from 'conduct-graph-client';
import { useFindQuery } from 'conduct-graph-client/react';
import { skipToken } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Answered, Loading } from '../parts/answered.js';
import { LongList } from '../parts/long-list.js';
import { MoreButton } from '../parts/more-button.js';
import { NamedViewHead } from '../parts/view-head.js';
import { Facets } from '../search/facets.js';
import { FoundRecord } from '../search/found-record.js';
import { isKind, searchSentence } from '../search/search-words.js';

const MOST = 100;

/** What a search found, by kind and by data set. */
export default function SearchPage() {
  const [parameters] = useSearchParams();
  const text = parameters.get('q')?.trim() ?? '';
  const kind = parameters.get('kind');
  const dataSet = parameters.get('dataSet');
  const variables: FindQueryVariables = {
    text,
    ...(isKind(kind) && { kinds: [kind] }),
    ...(dataSet !== null && { dataSet }),
  };
  const asked = useFindQuery(text === '' ? skipToken : { variables: { ...variables, first: MOST } });
  if (text === '')
    return (
      <NamedViewHead
        kind="Search"
        name="Search"
        title="Search"
        sentence="Type a name, a unit, a court or a word in the box above, and press Enter."
      />
    );
  // Another facet leaves the facets as they are; what stands below them is not what was chosen now.
  return (
    <Answered asked={{ ...asked, data: asked.data ?? asked.previousData }}>
      {({ search }) => (
        <>
          <NamedViewHead
            kind="Search"
            name={`Search: ${text}`}
            title={<>“{text}”</>}
            viewed={{ file: 'find', variables }}
            sentence={searchSentence(search, kind)}
          />
          {search.facets.kinds.length === 0 && search.facets.dataSets.length === 0 ? (
            <Nothing text={text} />
          ) : (
            <div className="columns columns-facets">
              <Facets facets={search.facets} asked={{ text, kind, dataSet }} />
              <div>{asked.data ? <FoundList search={search} asked={asked} /> : <Loading />}</div>
            </div>
          )}
        </>
      )}
    </Answered>
  );
}

function FoundList({
  search,
  asked,
}: {
  readonly search: FindQuery['search'];
  readonly asked: Pick<ReturnType<typeof useFindQuery>, 'loading' | 'fetchMore'>;
}) {
  return (
    <>
      {search.totalCount === 0 && <p>None of what was found is of that kind and data set.</p>}
      <LongList items={search.nodes} keyOf={({ id }) => id}>
        {(one) => <FoundRecord found={one} />}
      </LongList>
      {search.pageInfo.hasNextPage && (
        <MoreButton loading={asked.loading} more={() => asked.fetchMore(nextPage(search))} />
      )}
    </>
  );
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
