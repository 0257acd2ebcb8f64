import type { PropertyValue } from '../model/facts.js';
import type { Field } from '../model/graph-model.js';
import { citationList, type WrittenCitation } from './citations.js';
import type { Rival } from './fact-value.js';
import { addNode, type Gathering } from './gathering.js';
import type { Written } from './written.js';

/** All sides of a disagreement are kept as they are, in the order of the file. */
export function addConflict(
  record: Written,
  field: Field,
  rivals: readonly Rival[],
  prefer: { readonly claim: number; readonly because: string } | null,
  text: (value: unknown) => string,
  gathering: Gathering,
): void {
  const conflict = partId('conflict', record, field.name);
  addNode('Conflict', conflict, record, { fact: field.name }, gathering);
  gathering.relationships.push({ type: 'DISPUTED_IN', from: record.id, to: conflict, properties: {} });
  for (const [index, rival] of rivals.entries()) {
    const position = index + 1;
    const claim = partId('claim', record, `${field.name}-${String(position)}`);
    const preferred = prefer?.claim === position;
    const reason = preferred ? { reason: prefer.because } : {};
    addNode('Claim', claim, record, { position, value: text(rival.value), preferred, ...reason }, gathering);
    gathering.relationships.push({ type: 'BETWEEN', from: conflict, to: claim, properties: {} });
    for (const [number, citation] of citationList(rival.cite).entries()) {
      const key = `claim-${String(position)}-${String(number + 1)}`;
      const path = [field.name, 'rivals', index, 'cite'];
      const id = addCitation(record, field.name, key, citation, record, path, gathering);
      gathering.relationships.push({ type: 'CLAIMED_IN', from: claim, to: id, properties: {} });
    }
  }
}

export function addCitation(
  record: Written,
  fact: string,
  key: string,
  citation: WrittenCitation,
  from: Written,
  path: readonly (string | number)[],
  gathering: Gathering,
): string {
  const id = partId('citation', record, `${fact}-${key}`);
  const { at, quote, basis = 'EXPLICIT' } = citation;
  const properties: Record<string, PropertyValue> = {
    fact,
    basis,
    ...(at === undefined ? {} : { locator: at }),
    ...(quote === undefined ? {} : { quote }),
  };
  addNode('Citation', id, record, properties, gathering);
  gathering.relationships.push({ type: 'SUPPORTED_BY', from: record.id, to: id, properties: {} });
  const source = gathering.resolve(citation.from, 'Source', from, [...path, 'from']);
  if (source !== null) gathering.relationships.push({ type: 'FROM', from: id, to: source, properties: {} });
  return id;
}

/** The id of something that hangs on one fact of a record: the record's own id, its type and the fact. */
function partId(prefix: string, record: Written, rest: string): string {
  const own = record.id.slice(record.id.indexOf('/') + 1);
  return `${prefix}/${own}-${record.type.prefix}-${rest.toLowerCase()}`;
}
