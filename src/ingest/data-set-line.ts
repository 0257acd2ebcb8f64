import { hashOf, type OwnedContent } from './owned-content.js';

/** How the marker names a data set that is loaded: `id release hash`. The hash is over what each entry has in the graph. */
export function dataSetLine(
  { dataSet, release }: { readonly dataSet: string; readonly release: string },
  contents: readonly OwnedContent[],
): string {
  const hashes = contents.map((content) => `${content.owner} ${content.hash}`).sort();
  return `${dataSet} ${release} ${hashOf(hashes)}`;
}
