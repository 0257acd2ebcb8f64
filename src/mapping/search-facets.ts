import { possibleTypes, type Planning } from './record-builder.js';
import { emptyResponse, type Response, type Row } from './row.js';
import { collect, objectType, type Selected } from './selection.js';
import type { FacetsField } from './shape.js';
import type { Facet } from './statement-plan.js';

/** The kind of a record that a search found, as the schema writes it: `OFFICE_HOLDER` of `OfficeHolder`. */
export function kindOfLabel(label: string): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** The type of a facet's counts. */
const TYPES: Readonly<Record<Facet, string>> = {
  kinds: 'SearchKindFacet',
  dataSets: 'SearchDataSetFacet',
};

/** Plans the facets of a search. @param placeOf puts a facet into the statement and gives its place */
export function planFacets(
  target: string,
  { below }: Selected,
  placeOf: (facet: Facet) => number,
  { model, reading }: Planning,
): readonly FacetsField[] {
  const labels = possibleTypes(target, model).map(({ name }) => name);
  return collect(objectType('SearchFacets', reading.schema), below, reading).map((one): FacetsField => {
    const { key, name } = one;
    if (name !== 'kinds' && name !== 'dataSets')
      return { key, kind: 'constantTypename', name: 'SearchFacets' };
    const fields = collect(objectType(TYPES[name], reading.schema), one.below, reading);
    return { key, kind: 'counts', facet: name, at: placeOf(name), fields, labels };
  });
}

/** Counts of a search, facet by facet. A count is a row: labels or id, name, how many. */
export type Counts = readonly (readonly Row[])[];

/** Makes a function that reads the facets of a search. */
export function facetsReader(fields: readonly FacetsField[]): (counts: Counts) => Response {
  return (counts) => {
    const response = emptyResponse();
    for (const field of fields)
      response[field.key] =
        field.kind === 'counts' ? (counts[field.at] ?? []).map((row) => readCount(field, row)) : field.name;
    return response;
  };
}

function readCount(
  { facet, fields, labels }: Extract<FacetsField, { kind: 'counts' }>,
  [value, title, count]: Row,
): Response {
  const label = facet === 'kinds' ? labels.find((one) => (value as readonly string[]).includes(one)) : '';
  const values: Readonly<Record<string, unknown>> = {
    __typename: TYPES[facet],
    kind: kindOfLabel(label ?? ''),
    dataSet: value,
    name: title,
    count,
  };
  const response = emptyResponse();
  for (const { key, name } of fields) response[key] = values[name];
  return response;
}
