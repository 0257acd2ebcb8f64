import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the page as its build lists it. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, Built>>;

/**
 * Makes a function that gives, for an address of the explorer, the tags that let a browser fetch the code of that page at
 * once, and not when the code that all pages share has run. Without them the page is the same, and later.
 * @param folder what `npm run build` made
 */
export function pagePreloads(folder: string): (address: string) => string {
  const path = join(folder, 'manifest.json');
  const manifest = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Manifest;
  const shared = filesOf('index.html', manifest);
  return (address) => {
    const files = [...filesOf(pageOf(address, manifest), manifest)].filter((file) => !shared.has(file));
    return files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`).join('');
  };
}

/** Each address has a page named by its first part; records without one share a page. */
function pageOf(address: string, manifest: Manifest): string {
  const [kind = '', key] = address.slice(1).split('/');
  const name = kind === '' ? 'home' : kind === 'patterns' && key !== undefined ? 'pattern' : kind;
  const source = (page: string) => `src/pages/${page}-page.tsx`;
  return source(name) in manifest ? source(name) : source('record');
}

/** A file with all that it imports. */
function filesOf(name: string, manifest: Manifest, found = new Set<string>()): ReadonlySet<string> {
  const { file, imports = [] } = manifest[name] ?? {};
  if (file === undefined || found.has(file)) return found;
  found.add(file);
  for (const one of imports) filesOf(one, manifest, found);
  return found;
}
