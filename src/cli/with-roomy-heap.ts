import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { execa } from 'execa';

/** What a national record's facts take, in megabytes; half of the machine's memory where it has less. */
const WANTED = Math.min(12_000, Math.floor(totalmem() / 1024 / 1024 / 2));

/**
 * By how many per cent the heap may grow between two collections of all of it. V8 would let it grow to four times of what is
 * in use where there is room, and a load holds most of what it makes until its end.
 */
const GROWS_BY = 25;

/**
 * Runs a command of this program where there is room for a large data set: in this process if its heap may grow enough, else
 * in another one, since the limit is set when a process starts.
 * @param command the arguments of the program
 */
export async function withRoomyHeap(command: readonly string[], work: () => Promise<void>): Promise<void> {
  const isSet = process.execArgv.some((one) => one.startsWith('--max-old-space-size'));
  if (isSet || getHeapStatistics().heap_size_limit / 1024 / 1024 >= WANTED) return work();
  const [program = ''] = process.argv.slice(1);
  const { exitCode = 1 } = await execa(
    process.execPath,
    [
      `--max-old-space-size=${String(WANTED)}`,
      `--heap-growing-percent=${String(GROWS_BY)}`,
      program,
      ...command,
    ],
    { stdio: 'inherit', reject: false },
  );
  process.exitCode = exitCode;
}
