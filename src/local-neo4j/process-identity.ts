import { readFile } from 'node:fs/promises';
import { execa } from 'execa'; // child processes: quoting, errors and clean-up done right on every platform
import { errorNumber } from './error-number.js';

/** One process for good: numbers are used again, a number together with its start time is not. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in a form that only serves to compare. Empty where the system doesn't tell. */
  readonly started: string;
}

/** Who has this number now; undefined if nobody (a zombie is nobody: it runs nothing and holds nothing). */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  if (!exists(pid)) return undefined;
  const started = process.platform === 'linux' ? await startedLinux(pid) : await startedElsewhere(pid);
  return started === undefined ? undefined : { pid, started };
}

/** True while that very process runs. */
export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  const now = await identify(identity.pid);
  return now !== undefined && isSame(now, identity);
}

/** True if both are the same process. */
export function isSame(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.pid === other.pid && one.started === other.started;
}

/** This process. */
export async function ourselves(): Promise<ProcessIdentity> {
  return (await identify(process.pid)) ?? { pid: process.pid, started: '' };
}

/** The command line of a process, empty if it can't be had. */
export async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
  }
  const { stdout } = await execa('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { reject: false });
  return stdout;
}

/** Signal 0 only asks. A process of somebody else can't be signalled, but is there. */
function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorNumber(error) === 'EPERM';
  }
}

/** Boot and clock ticks since then: the boot matters, as ticks begin anew with each. */
async function startedLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  // The second field is the command in brackets and may hold anything, so count from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, ticks] = [fields[0] ?? '', fields[19] ?? ''];
  if (isDead(state)) return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return `${boot.trim()} ${ticks}`;
}

/** macOS and BSD. Where there is no `ps` (Windows) the number alone has to do. */
async function startedElsewhere(pid: number): Promise<string | undefined> {
  const asked = await execa('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    reject: false,
    env: { LC_ALL: 'C' },
  });
  if (asked.exitCode === undefined) return '';
  const [state = '', ...started] = asked.stdout.trim().split(/\s+/);
  return state === '' || isDead(state) ? undefined : started.join(' ');
}

function isDead(state: string): boolean {
  return state.startsWith('Z') || state.startsWith('X');
}
