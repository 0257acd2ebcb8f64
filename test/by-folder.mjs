// Test files in the order of their paths, so that those which read the same libraries come one after another and find them
// loaded. Plain JavaScript, as jest loads it before it knows how to read anything else.
import TestSequencer from '@jest/test-sequencer';

export default class ByFolder extends TestSequencer {
  sort(tests) {
    return [...tests].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
