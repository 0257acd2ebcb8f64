import { inSentence } from '../words/plain-words.js';

/** Which facts no source states. */
export function NotStatedList({ facts }: { readonly facts: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <p className="gaps">
      <span className="gaps-title">No source states:</span> {facts.map((fact) => inSentence(fact)).join(', ')}
      .
    </p>
  );
}
