import Cypher from '@neo4j/cypher-builder';

/**
 * A piece of Cypher written as text, for tables that no plan can say: cypher`MATCH (${allegation}:Allegation)`. Only
 * variables, parameters and other pieces can stand in it, never a value: the types see to that.
 */
export function cypher(
  text: TemplateStringsArray,
  ...parts: readonly (Cypher.Expr | Cypher.Clause)[]
): Cypher.Raw {
  return new Cypher.Raw((context) =>
    text.map((piece, index) => piece + (parts[index] ? context.compile(parts[index]) : '')).join(''),
  );
}
