import { z } from 'zod';
import { MANIFEST } from './manifest-schema.js';

/** The JSON Schema of manifests, as editors read it. */
export function manifestJsonSchema(): string {
  const json = z.toJSONSchema(MANIFEST, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'A manifest of a public data set', ...json }, null, 2)}\n`;
}
