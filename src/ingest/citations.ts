import type { Fault } from '../errors.js';
import { isCited, writtenFields } from './entry-schema.js';
import type { Written } from './written.js';

/** A citation as a case file writes it. */
export interface WrittenCitation {
  readonly for?: string | readonly string[];
  readonly from: string;
  readonly at?: string;
  readonly quote?: string;
  readonly basis?: string;
}

/** A citation of one fact of one record. */
export interface FactCitation {
  readonly record: Written;
  readonly fact: string;
  readonly citation: WrittenCitation;
  /** Where it is written. */
  readonly from: Written;
  readonly path: readonly (string | number)[];
}

/**
 * Every citation with the fact that it supports.
 * A fact without a citation, and a citation of what is not written, are faults at their place.
 */
export function factCitations(records: readonly Written[], faults: Fault[]): readonly FactCitation[] {
  const parts = new Map<Written, Map<string, Written>>();
  for (const record of records) {
    if (!record.parent) continue;
    const { record: parent, field } = record.parent;
    const own = parts.get(parent) ?? new Map<string, Written>();
    parts.set(
      parent,
      own.set(field.name + (record.key === '' || field.kind === 'one' ? '' : `.${record.key}`), record),
    );
  }
  const found = records.flatMap((record) => citationsOf(record, parts, faults));
  const covered = new Set(found.map(({ record, fact }) => `${record.id} ${fact}`));
  for (const record of records) {
    for (const fact of factsOf(record)) {
      if (covered.has(`${record.id} ${fact}`) || isDisputed(record.given[fact])) continue;
      faults.push({
        place: record.file.placeOf([...record.path, fact], 'key'),
        problem: `The fact "${fact}" has no citation`,
        remedy: 'Name it in a citation under cite, here or in what this is a part of',
      });
    }
  }
  return found;
}

/** The facts that are written of a record: its fields, without its parts and without what the library sets itself. */
function factsOf(record: Written): readonly string[] {
  if (!isCited(record.type)) return [];
  return writtenFields(record.type).flatMap((field) => {
    const value = record.given[field.name];
    const isPart = 'written' in field && field.written === 'PART' && value !== 'none';
    return value === undefined || field.ours || isPart ? [] : [field.name];
  });
}

/** A fact in dispute has its citations beside each claim. */
function isDisputed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'rivals' in value;
}

/** The citations of a list, or the only one. */
export function citationList(cite: unknown): readonly WrittenCitation[] {
  if (cite === undefined) return [];
  return Array.isArray(cite) ? (cite as readonly WrittenCitation[]) : [cite as WrittenCitation];
}

type Parts = ReadonlyMap<Written, ReadonlyMap<string, Written>>;

function citationsOf(record: Written, parts: Parts, faults: Fault[]): readonly FactCitation[] {
  const citations = citationList(record.given['cite']);
  const named = new Set(citations.flatMap((citation) => namesOf(citation)));
  return citations.flatMap((citation, index) => {
    const path = Array.isArray(record.given['cite']) ? ['cite', index] : ['cite'];
    const names =
      citation.for === undefined ? factsOf(record).filter((fact) => !named.has(fact)) : namesOf(citation);
    return names.flatMap((name): readonly FactCitation[] => {
      const target = factAt(record, name, parts);
      if (target)
        return target.facts.map((fact) => ({ record: target.record, fact, citation, from: record, path }));
      faults.push({
        place: record.file.placeOf([...record.path, ...path, 'for']),
        problem: `The citation is for "${name}", which is not written here`,
        remedy: 'Name a fact that is written, a part as field.key, or a fact of a part as field.key.fact',
      });
      return [];
    });
  });
}

function namesOf(citation: WrittenCitation): readonly string[] {
  return typeof citation.for === 'string' ? [citation.for] : (citation.for ?? []);
}

/** What a citation is for: a fact, all facts of a part, or one fact of a part. */
function factAt(
  record: Written,
  name: string,
  parts: Parts,
): { readonly record: Written; readonly facts: readonly string[] } | null {
  if (factsOf(record).includes(name)) return { record, facts: [name] };
  for (const [prefix, part] of parts.get(record) ?? []) {
    if (name === prefix) return { record: part, facts: factsOf(part) };
    if (name.startsWith(`${prefix}.`)) return factAt(part, name.slice(prefix.length + 1), parts);
  }
  return null;
}
