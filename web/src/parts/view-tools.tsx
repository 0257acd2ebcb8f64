import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { csvAddress, graphAddressOf } from '../addresses.js';
import { Button } from './button.js';

const TakenAlong = lazy(() => import('./taken-along.js'));

/** What a page shows: a known question with its variables, and where it is about one record, that. */
export interface Viewed {
  readonly file: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly id?: string;
}

/** The ways to take a view along: the query behind it, the Cypher behind that, the table, and an address to cite. */
export function ViewTools({ viewed }: { readonly viewed: Viewed }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="view-tools">
      {viewed.id !== undefined && (
        <Link className="button button-quiet" to={graphAddressOf(viewed.id)}>
          Graph
        </Link>
      )}
      <a className="button button-quiet" href={csvAddress(viewed.file, viewed.variables)}>
        CSV
      </a>
      <Button aria-haspopup="dialog" aria-expanded={isOpen} onPress={() => setOpen(true)}>
        Cite or query
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <TakenAlong viewed={viewed} close={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
