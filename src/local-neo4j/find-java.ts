import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** A Java that was asked what it is. */
export interface Java {
  /** Its command. */
  readonly command: string;
  /** Its folder, as in JAVA_HOME. */
  readonly home: string;
  /** Its language version: 17, 21, 25. */
  readonly version: number;
  /** Which build of it, and whose. */
  readonly build: string;
}

/** What a search for Java came to: the one to use, or the ones that were too old. */
export type JavaSearch = { readonly found: Java } | { readonly tooOld: readonly Java[] };

/**
 * Finds a Java that is new enough: the one of JAVA_HOME, the one on the PATH, then those in the folders where
 * installers put them. The first that fits is taken, so that a user's choice stands where it can.
 * @param minimum oldest language version that will do
 * @param javaHome JAVA_HOME, if it is set
 * @param folders where to look last
 */
export async function findJava(
  minimum: number,
  javaHome?: string,
  folders: readonly string[] = usualFolders(),
): Promise<JavaSearch> {
  const tooOld: Java[] = [];
  for await (const command of candidates(javaHome, folders)) {
    const java = await ask(command);
    if (java === undefined) continue;
    if (java.version >= minimum) return { found: java };
    if (!tooOld.some(({ home }) => home === java.home)) tooOld.push(java);
  }
  return { tooOld };
}

async function* candidates(javaHome: string | undefined, folders: readonly string[]): AsyncGenerator<string> {
  if (javaHome !== undefined) yield join(javaHome, 'bin', 'java');
  yield 'java';
  for (const folder of folders) {
    const names = await readdir(folder).catch((): string[] => []);
    for (const name of names.sort()) {
      yield join(folder, name, 'bin', 'java');
      if (process.platform === 'darwin') yield join(folder, name, 'Contents', 'Home', 'bin', 'java');
    }
  }
}

/** Runs it: a version in a file name or a `release` file may not be what answers. */
async function ask(command: string): Promise<Java | undefined> {
  const { exitCode, stderr } = await execa(command, ['-XshowSettings:properties', '-version'], {
    reject: false,
    timeout: 20_000,
  });
  if (exitCode !== 0) return undefined;
  const version = /^\s*java\.specification\.version = (?:1\.)?(\d+)/m.exec(stderr)?.[1];
  const build = stderr.match(/^\s*java\.vm\.(?:name|vendor|version) = .+$/gm) ?? [];
  const home = /^\s*java\.home = (.+)$/m.exec(stderr)?.[1]?.trim();
  if (version === undefined || home === undefined) return undefined;
  return Object.freeze({
    command: join(home, 'bin', 'java'),
    home,
    version: Number(version),
    build: build.map((line) => line.trim()).join(', '),
  });
}

function usualFolders(): readonly string[] {
  const own = [join(homedir(), '.sdkman', 'candidates', 'java'), join(homedir(), '.jdks')];
  if (process.platform === 'darwin') {
    const system = '/Library/Java/JavaVirtualMachines';
    return [system, join(homedir(), system), '/opt/homebrew/opt', '/usr/local/opt', ...own];
  }
  if (process.platform === 'win32') {
    return [
      'C:\\Program Files\\Java',
      'C:\\Program Files\\Eclipse Adoptium',
      'C:\\Program Files\\Microsoft',
      ...own,
    ];
  }
  return ['/usr/lib/jvm', '/usr/java', '/opt/java', '/opt', ...own];
}
