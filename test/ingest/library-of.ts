import { ConductGraphError, type Fault } from '../../src/errors.js';
import { readSchema } from '../../src/cli/read-schema.js';
import { readLibrary, type Library } from '../../src/ingest/library.js';

const model = readSchema();

/** The smallest library that other files can stand beside. */
const LIBRARY = { name: 'library.yaml', text: 'dataSet: { id: tale, name: A tale, release: 1 }\n' };

/** A library of the given files and the usual library.yaml. */
function libraryOf(files: Readonly<Record<string, string>>): Library {
  const texts = Object.entries(files).map(([name, text]) => ({ name, text }));
  return readLibrary([...(files[LIBRARY.name] === undefined ? [LIBRARY] : []), ...texts], model);
}

/** The faults of a library, as `place: problem`. Fails when there are none. */
export function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    libraryOf(files);
  } catch (error) {
    if (!(error instanceof ConductGraphError)) throw error;
    return (error.fields['faults'] as readonly Fault[]).map((fault) => `${fault.place}: ${fault.problem}`);
  }
  throw new Error('The library has no fault');
}
