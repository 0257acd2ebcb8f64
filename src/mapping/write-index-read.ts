import Cypher from '@neo4j/cypher-builder';

/** Records to be read from an index. */
export interface IndexRead {
  readonly pattern: Cypher.Pattern;
  readonly node: Cypher.Node;
  readonly label: string;
  /** The properties of the index. */
  readonly properties: readonly string[];
  /** Whether the index seeks, or is read from its beginning. */
  readonly seeks: boolean;
  readonly where: Cypher.Predicate;
}

/** A MATCH with the index by name: beside another index with the same beginning the planner may take the wrong one. */
export function writeIndexRead({ pattern, node, label, properties, seeks, where }: IndexRead): Cypher.Raw {
  return new Cypher.Raw((context) => {
    const match = context.compile(new Cypher.Match(pattern));
    const variable = context.compile(node);
    const on = properties.map((property) => Cypher.utils.escapeProperty(property)).join(', ');
    const hint = `USING INDEX ${seeks ? 'SEEK ' : ''}${variable}:${Cypher.utils.escapeLabel(label)}(${on})`;
    return `${match} ${hint} WHERE ${context.compile(where)}`;
  });
}
