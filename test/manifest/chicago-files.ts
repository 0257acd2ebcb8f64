import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The public data set, where somebody has it: it is not ours to publish. */
export const CHICAGO = resolve('../shared/data/chicago');

export const hasChicago = existsSync(CHICAGO);

if (!hasChicago) process.stderr.write(`skipped: the Chicago files are not at ${CHICAGO}\n`);
