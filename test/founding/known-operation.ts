import { readOperations } from '../../src/cli/read-operations.js';

/** The text of a known operation, as the IDE offers it. */
export function knownOperation(name: string): string {
  const operation = readOperations().find((one) => one.name === name);
  if (!operation) throw new Error(`No operation ${name} in schema/operations`);
  return operation.text;
}
