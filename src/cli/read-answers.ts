import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '../cookbook/cookbook.js';

/** The answers that were recorded for the cookbook, at the top of the repository. */
export function readAnswers(folder = 'docs/cookbook/answers'): Answers {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return new Map(
    names.map((name) => [name.slice(0, -'.json'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}
