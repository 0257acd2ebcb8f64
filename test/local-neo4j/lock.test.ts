import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dataFolderOf, makeDataFolder, type DataFolder } from '../../src/local-neo4j/data-folder.js';
import { changeLock, readLock } from '../../src/local-neo4j/lock.js';
import type { LockRecord } from '../../src/local-neo4j/lock-record.js';
import { identify, isAlive, ourselves } from '../../src/local-neo4j/process-identity.js';
import { releaseOf } from '../../src/local-neo4j/releases.js';
import { situationOf } from '../../src/local-neo4j/situation.js';

let parent: string;
let folder: DataFolder;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'conduct-graph-'));
  folder = dataFolderOf(parent, releaseOf('5.26.31'));
  await makeDataFolder(folder);
});

afterEach(() => rm(parent, { recursive: true }));

const starting = async (): Promise<LockRecord> => ({ state: 'starting', owner: await ourselves() });

test('of many that see a lock free, one gets it', async () => {
  const record = await starting();
  const free = await readLock(folder);
  const outcomes = await Promise.all(Array.from({ length: 40 }, () => changeLock(folder, free, record)));
  expect(outcomes.filter((outcome) => outcome !== undefined)).toHaveLength(1);
  expect(await readLock(folder)).toEqual({ turn: 1, record });
});

test('one who looked long ago gets nothing, however often the lock has changed hands since', async () => {
  const record = await starting();
  const seen = await readLock(folder);
  let lock = await changeLock(folder, seen, record);
  for (let turn = 2; turn < 6; turn++) lock = lock && (await changeLock(folder, lock, record));
  expect(lock?.turn).toBe(5);
  expect(await changeLock(folder, seen, { state: 'stopped' })).toBeUndefined();
  expect(await readLock(folder)).toEqual(lock);
  expect(await readdir(folder.lock)).toEqual(['5.json']);
});

test('a lock that was cut off by a power failure is free', async () => {
  await writeFile(join(folder.lock, '7.json'), '{"state": "runn');
  expect(await readLock(folder)).toEqual({ turn: 7, record: { state: 'stopped' } });
});

test('a number that another process has by now is not taken for the dead one', async () => {
  const us = await ourselves();
  expect(await isAlive(us)).toBe(true);
  expect(await isAlive({ ...us, started: 'another boot, another time' })).toBe(false);
  expect(await identify(2 ** 22 + 1)).toBeUndefined();
});

test('what a lock amounts to depends on who of those it names is alive', async () => {
  const alive = await ourselves();
  const dead = { ...alive, started: 'long ago' };
  const ports = { bolt: 1, http: 2 };
  const up = { process: alive, ports, version: '5.26.31', readOnly: false };
  const down = { ...up, process: dead };
  const kinds: readonly (readonly [LockRecord, object])[] = [
    [{ state: 'stopped' }, { kind: 'free' }],
    [
      { state: 'starting', owner: alive },
      { kind: 'busy', doing: 'starting' },
    ],
    [{ state: 'starting', owner: dead }, { kind: 'free' }],
    [
      { state: 'starting', owner: dead, server: up },
      { kind: 'running', orphan: true },
    ],
    [
      { state: 'running', owner: alive, server: up },
      { kind: 'running', orphan: false, owner: alive },
    ],
    [
      { state: 'running', owner: dead, server: up },
      { kind: 'running', orphan: true },
    ],
    [
      { state: 'running', owner: null, server: up },
      { kind: 'running', orphan: false },
    ],
    [{ state: 'running', owner: alive, server: down }, { kind: 'free' }],
    [
      { state: 'stopping', owner: alive, server: up },
      { kind: 'busy', doing: 'stopping' },
    ],
    [
      { state: 'stopping', owner: dead, server: up },
      { kind: 'free', leftOver: up },
    ],
    [{ state: 'stopping', owner: dead, server: down }, { kind: 'free' }],
  ];
  for (const [record, expected] of kinds) expect(await situationOf(record)).toMatchObject(expected);
});
