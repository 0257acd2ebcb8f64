import type { PropertyValue } from '../../src/model/facts.js';
import type { PropertyField } from '../../src/model/graph-model.js';

/** What is not stated: NOT_STATED for a fact with that answer, no values for a list, null for everything else. */
export function readProperty(field: PropertyField, value: PropertyValue | undefined): unknown {
  if (value !== undefined) return value;
  if (field.notStated) return 'NOT_STATED';
  return field.list ? [] : null;
}
