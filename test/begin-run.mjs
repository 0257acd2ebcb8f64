// Jest's first step: a name for this run, by which test files know what an earlier one of the same run has done.
import { randomUUID } from 'node:crypto';

export default function beginRun() {
  process.env.CONDUCT_GRAPH_TEST_RUN = randomUUID();
}
