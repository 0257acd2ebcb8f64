import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';

/** The client as somebody gets it who installs it. */
export interface PackedClient {
  /** A project of its own. What the client needs beside it is found in this repository, so that nothing is fetched. */
  readonly project: string;
  /** Where the client is installed in it. */
  readonly folder: string;
  /** Bytes of the package file. */
  readonly bytes: number;
  readonly manifest: Manifest;
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** Packs the client and installs the package file into a project. */
export async function packedClient(name: string): Promise<PackedClient> {
  const project = resolve('.test-data', name);
  const folder = join(project, 'node_modules', 'conduct-graph-client');
  await rm(project, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { stdout } = await execa(
    'npm',
    ['pack', '--workspace', 'client', '--json', '--pack-destination', project],
    { env: { NODE_OPTIONS: '' } },
  );
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string; readonly size: number }[];
  if (!packed) throw new Error('npm has packed nothing');
  await execa('tar', ['-xzf', join(project, packed.filename), '-C', folder, '--strip-components=1']);
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  return { project, folder, bytes: packed.size, manifest };
}
