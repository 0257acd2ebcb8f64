import { spawnSync } from 'node:child_process';
import { execa } from 'execa';

const python = process.env['CONDUCT_GRAPH_TEST_PYTHON'] ?? 'python3';

/** Whether there is a Python with the packages that the cookbook's Python forms use. */
export const hasPython = spawnSync(python, ['-c', 'import gql, pandas, requests']).status === 0;

if (!hasPython)
  process.stderr.write(
    'The Python of the cookbook is not run: no Python with gql[requests] and pandas (another one: CONDUCT_GRAPH_TEST_PYTHON)\n',
  );

/** What a Python form came to: the answer it was given, and the size of the table it made of it. */
export interface PythonResult {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly rows: number;
  readonly columns: number;
}

// Each form as a reader runs it, one after the other: to start Python and pandas takes longer than all of them.
const RUN_ALL = `
import contextlib, io, json, sys
results = []
for code in json.load(sys.stdin):
    names = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(code, names)
    table = names["table"]
    results.append({"answer": names["answer"], "rows": len(table), "columns": len(table.columns)})
json.dump(results, sys.stdout)
`;

/** Runs Python texts in one process. @throws with what Python said, when one of them fails */
export async function askedInPython(codes: readonly string[]): Promise<readonly PythonResult[]> {
  const { stdout } = await execa(python, ['-c', RUN_ALL], { input: JSON.stringify(codes) });
  return JSON.parse(stdout) as readonly PythonResult[];
}
