import { parentPort, workerData } from 'node:worker_threads';
import type { OfficerGroup } from '../derived/officer-groups.js';
import { mergeNotes, noRowNotes } from '../derived/row-notes.js';
import { rowsOfOfficers } from '../derived/rows-of-officers.js';
import { importerWriter } from './importer-files.js';
import type { Answer, Beginning } from './officer-threads.js';

// The program of a thread: it writes files of its own of the rows of the officers that it is given, group by group.
const { model, folder, name } = workerData as Beginning;
const writer = importerWriter(folder, name);
const notes = noRowNotes(model);
const answer = (message: Answer): void => {
  parentPort?.postMessage(message);
};

parentPort?.on('message', (group: string | null) => {
  if (group === null) {
    answer({ kind: 'whole', files: writer.close(), notes });
    parentPort?.close();
    return;
  }
  let records = 0;
  const rows = rowsOfOfficers(JSON.parse(group) as OfficerGroup, model);
  let next = rows.next();
  for (; !next.done; next = rows.next()) {
    writer.write(next.value);
    records += next.value.nodes.length;
  }
  mergeNotes(notes, next.value);
  answer({ kind: 'group', records });
});
