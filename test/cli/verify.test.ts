import { expect, test } from '@jest/globals';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { founding, load } from '../ingest/founding-library.js';
import { scratchServer } from '../local-neo4j/scratch-server.js';
import { runProgram } from './run-program.js';

const { options } = scratchServer('verify');
const { database, connection } = await testDatabase({ schema: true });
const named = {
  NEO4J_URI: connection.uri,
  NEO4J_PASSWORD: connection.password,
  CONDUCT_GRAPH_DATA: options.dataFolder,
};

test(
  'a script can tell by the exit code whether the graph is what its facts say, and read what differs',
  async () => {
    await load(database, founding);
    const clean = await runProgram(['verify'], named);
    expect(clean).toMatchObject({ exitCode: 0 });
    expect(clean.stdout).toMatch(/^Compared: \d+ records\.\nmet: against the facts that the graph states;/);

    expect(await runProgram(['ingest', 'seed/cases'], named)).toMatchObject({ exitCode: 0 });
    await database.command({
      text: "CYPHER 5 MATCH (a:Allegation {id: 'allegation/met-1yw00n-messages'}) SET a.status = 'ALLEGED'",
      parameters: {},
    });
    const broken = await runProgram(['verify', '--most', '1'], named);
    expect(broken).toMatchObject({ exitCode: 1 });
    expect(broken.stdout).toMatch(
      /^property different: 1\n {2}allegation\/met-1yw00n-messages status is "ALLEGED", should be "PROVEN"\nCompared: \d+ records\.\nmet: against the facts that were kept/,
    );
    const wrong = await runProgram(['verify', '--most', 'none'], named);
    expect(wrong).toMatchObject({ exitCode: 1, stdout: '' });
    expect(wrong.stderr).toMatch(/--most: "none" is no whole number from 1 on/);
  },
  databaseTimeoutMs,
);
