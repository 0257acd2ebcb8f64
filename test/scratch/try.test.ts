import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
const t0 = Date.now();
const database = await libraryDatabase();
const ask = askOn(database);
const t1 = Date.now();
const show = (v: unknown): string => JSON.stringify(v, null, 1).replace(/\{\s*\n\s*("[^\n]*[^{[\n])\n\s*\}/g, '{ $1 }');
test('try', async () => {
  console.log('start', t1 - t0);
  for (const name of readdirSync('/tmp/q')) {
    const s = Date.now();
    let text: string;
    try { text = show(await ask(readFileSync('/tmp/q/' + name, 'utf8'))); } catch (e) { text = String(e); }
    writeFileSync('/tmp/a/' + name, text + '\n# ' + String(Date.now() - s) + ' ms\n');
  }
}, 600000);
