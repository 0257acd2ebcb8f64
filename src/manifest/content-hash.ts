import { createHash } from 'node:crypto';
import type { Manifest } from './manifest.js';

/** A hash of all that decides what a manifest's files become: what it says, the sums of its files, and what was chosen. */
export function contentHash({ written, choices }: Manifest): string {
  return createHash('sha256')
    .update(JSON.stringify([written, [...choices]]))
    .digest('hex')
    .slice(0, 32);
}
