import type { PropertyValue } from '../model/facts.js';
import type { Difference } from './comparison.js';
import type { Verification } from './verify.js';

/** Longer values are cut. */
const SHOWN = 60;

/** What was found, in lines: the differences by kind, then what was compared and what was not. */
export function verificationText({ records, fromKept, fromGraph, differences }: Verification): string {
  const found = differences.flatMap(({ kind, count, named }) => [
    `${kind}: ${String(count)}`,
    ...named.map((one) => `  ${line(one)}`),
    ...(count > named.length ? [`  and ${String(count - named.length)} more`] : []),
  ]);
  const unchecked =
    'not checked: what is stated itself, as no facts are kept of this data set: only what follows from it';
  return [
    ...found,
    `Compared: ${String(records)} records.`,
    ...fromKept.map((dataSet) => `${dataSet}: against the facts that were kept when it was loaded.`),
    ...fromGraph.map((dataSet) => `${dataSet}: against the facts that the graph states; ${unchecked}.`),
  ].join('\n');
}

function line({ id, fact, values }: Difference): string {
  const name = fact === null ? id : `${id} ${fact}`;
  return values ? `${name} is ${shown(values[0])}, should be ${shown(values[1])}` : name;
}

function shown(value: PropertyValue): string {
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
