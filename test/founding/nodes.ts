/** The nodes of a connection, as an answer has them. */
export function nodes(...list: readonly object[]): { readonly nodes: readonly object[] } {
  return { nodes: list };
}
