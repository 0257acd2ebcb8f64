import { expect, test } from '@jest/globals';
import { writeOfficers } from '../../src/bulk/officer-threads.js';
import { readSchema } from '../../src/cli/read-schema.js';
import type { OfficerGroup } from '../../src/derived/officer-groups.js';

const group: OfficerGroup = { officers: [], facts: { nodes: [], relationships: [] }, days: [] };
const beginning = { model: readSchema(), folder: 'nowhere', name: 'test' };

const ignore = () => undefined;
const nothing = () => Promise.resolve();
const program = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

test('a load in which one thread fails says why and ends, rather than waiting for ever or losing its officers', async () => {
  const failing = program(`
    import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', () => { if (workerData.name === 'test-1') throw new Error('the disk is full'); });
  `);
  const groups = [group, group, group][Symbol.iterator]();
  await expect(
    writeOfficers(groups, { count: 2, program: failing }, beginning, ignore, nothing),
  ).rejects.toThrow('the disk is full');
});

test('a thread that ends before it has said what it wrote is told as well', async () => {
  const leaving = program('process.exit(7);');
  await expect(
    writeOfficers([group][Symbol.iterator](), { count: 1, program: leaving }, beginning, ignore, nothing),
  ).rejects.toThrow('ended with 7');
});

test('a load that fails beside its threads ends with them, rather than letting them write on for minutes', async () => {
  const idle = program(
    `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => undefined);`,
  );
  const groups = [group][Symbol.iterator]();
  const failing = () => Promise.reject(new Error('a rule is mistaken'));
  await expect(
    writeOfficers(groups, { count: 1, program: idle }, beginning, ignore, failing),
  ).rejects.toThrow('a rule is mistaken');
});
