import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { databaseTimeoutMs } from '../database.js';
import { scratchServer } from '../local-neo4j/scratch-server.js';
import { beginProgram, runProgram } from './run-program.js';

const { options, home } = scratchServer('manifest');
const settings = { CONDUCT_GRAPH_DATA: options.dataFolder, CONDUCT_GRAPH_DATA_SET: 'dataset/force' };
const MANIFEST = 'test/cli/force/force.yaml';

/** A build that is killed when its importer has begun. */
async function killWhileItBuilds(): Promise<void> {
  const load = beginProgram(['db', 'build'], settings);
  const begun = async () => (await readdir(join(home, 'import')).catch(() => [])).length > 0;
  while (!(await begun())) await sleep(50);
  load.kill('SIGKILL');
  expect((await load).signal).toBe('SIGKILL');
}

test(
  'a researcher loads a public data set by one command, is told what became of each row, and loads it once, whatever cuts it off',
  async () => {
    const checked = await runProgram(['ingest', '--check', MANIFEST], settings);
    expect(checked).toMatchObject({ exitCode: 0 });
    expect(checked.stderr).toMatch(/accused +5 +3 +0 +2\n/);
    expect(checked.stderr).toMatch(
      /refused, since accused: there is no officer with the key that it names \(1\)/,
    );
    const [, report = ''] = /Every refused row, with its reason: (\S+)/.exec(checked.stderr) ?? [];
    expect(readFileSync(report, 'utf8')).toBe(
      [
        'file,row,because',
        'accused,4,there is no officer with the key that it names',
        'accused,5,there is no matter with the key that it names',
        '',
      ].join('\n'),
    );
    const loaded = await runProgram(['ingest', MANIFEST], settings);
    expect(loaded).toMatchObject({ exitCode: 0 });
    expect(loaded.stderr).toMatch(/force is loaded\./);

    const again = await runProgram(['ingest', MANIFEST], settings);
    expect(again).toMatchObject({ exitCode: 0 });
    expect(again.stderr).toMatch(/this release of it is loaded\. Nothing was changed\./);

    const verified = await runProgram(['verify'], settings);
    expect(verified.stdout).toMatch(/^Compared: \d+ records\.\nforce: against the facts that were kept/);
    expect(verified).toMatchObject({ exitCode: 0 });

    await killWhileItBuilds();
    const built = await runProgram(['db', 'build'], settings);
    expect(built).toMatchObject({ exitCode: 0 });
    // Nothing of the build that was killed lies about.
    expect(await readdir(join(options.dataFolder, 'building'))).toEqual([]);
    expect(await readdir(join(home, 'import'))).toEqual([]);
    expect(await runProgram(['ingest', 'seed/cases'], settings)).toMatchObject({ exitCode: 0 });
    expect(await runProgram(['verify'], settings)).toMatchObject({ exitCode: 0 });
  },
  databaseTimeoutMs * 3,
);
