import type { FindQuery } from 'conduct-graph-client';
import { Link } from 'react-router';
import { searchAddress, type Searched } from '../addresses.js';
import { isKind, kindWords } from './search-words.js';

interface Faceted {
  readonly facets: FindQuery['search']['facets'];
  readonly asked: Searched;
}

/** How many were found of each kind and data set. A click narrows the search to one; one on the chosen takes it back. */
export function Facets({ facets: { kinds, dataSets }, asked }: Faceted) {
  const { kind, dataSet } = asked;
  return (
    <nav aria-label="Narrow the search" className="facets">
      <h2>Kind</h2>
      <Facet label="All kinds" count={sumOf(kinds)} isChosen={!isKind(kind)} to={{ ...asked, kind: null }} />
      {kinds.map((one) => (
        <Facet
          key={one.kind}
          label={kindWords(one.kind)}
          count={one.count}
          isChosen={kind === one.kind}
          to={{ ...asked, kind: one.kind }}
        />
      ))}
      {(dataSets.length > 1 || dataSet != null) && (
        <>
          <h2>Data set</h2>
          <Facet
            label="All data sets"
            count={sumOf(dataSets)}
            isChosen={dataSet == null}
            to={{ ...asked, dataSet: null }}
          />
          {dataSets.map((one) => (
            <Facet
              key={one.dataSet}
              label={one.name}
              count={one.count}
              isChosen={dataSet === one.dataSet}
              to={{ ...asked, dataSet: one.dataSet }}
            />
          ))}
        </>
      )}
    </nav>
  );
}

/** A record is of one kind and one data set, so that these counts may be added. */
function sumOf(facets: readonly { readonly count: number }[]): number {
  return facets.reduce((sum, { count }) => sum + count, 0);
}

function Facet({
  label,
  count,
  isChosen,
  to,
}: {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly to: Searched;
}) {
  return (
    <Link to={searchAddress(to)} aria-current={isChosen ? 'true' : undefined}>
      {label} <span className="count">{count.toLocaleString('en-GB')}</span>
    </Link>
  );
}
