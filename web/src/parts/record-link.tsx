import { Link } from 'react-router';
import { addressOf, kindOf } from '../addresses.js';
import { plainWords } from '../words/plain-words.js';

/** A link to a record, by its name; by its id where it has none. */
export function RecordLink({ id, name }: { readonly id: string; readonly name?: string | null | undefined }) {
  return <Link to={addressOf(id)}>{name ?? <Unnamed id={id} />}</Link>;
}

function Unnamed({ id }: { readonly id: string }) {
  const kind = kindOf(id);
  const key = id.slice(kind.length + 1);
  return (
    <>
      {kind === 'officer' ? 'Unnamed officer' : plainWords(kind)} <code>{key}</code>
    </>
  );
}
