import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { removeLeftovers } from '../../src/local-neo4j/remove-leftovers.js';

test('a killed load does not fill the disk: what it left is removed, and what others make is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'conduct-graph-leftovers-'));
  const [gone, other] = [1, 2].map(() => String(spawnSync(process.execPath, ['-e', '']).pid));
  const kept = [`store-${String(process.pid)}`, `store-${String(other)}`, 'store', `other-${String(gone)}`];
  for (const name of [...kept, `store-${String(gone)}`])
    mkdirSync(join(folder, name, 'data'), { recursive: true });
  await removeLeftovers(folder, 'store', join(folder, `store-${String(other)}`));
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
  await removeLeftovers(join(folder, 'nowhere'), 'store');
  rmSync(folder, { recursive: true });
});
