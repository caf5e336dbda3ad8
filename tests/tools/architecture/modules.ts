import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { inProject, PROJECT_ROOT } from '../project';
import { parseSource, type Trait } from './parse-source';

/** One source file in the import graph. Paths are relative to the project, with slashes. */
export interface Module {
  path: string;
  lines: number;
  /** Our own files it imports. */
  files: Array<{ path: string; typeOnly: boolean }>;
  /** What it imports from packages, with the subpath: "wxt/browser". */
  packages: Array<{ name: string; typeOnly: boolean }>;
  traits: ReadonlySet<Trait>;
}

/** Every source file of the extension itself; tests may import anything and are not looked at. */
export function projectModules(): Module[] {
  const paths = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: PROJECT_ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$|\/fixtures\//.test(path))
    .sort();
  return makeModules(new Map(paths.map((path) => [path, readFileSync(inProject(path), 'utf8')])));
}

/** Parses files, given as path → text, and resolves their imports among each other. */
export function makeModules(texts: ReadonlyMap<string, string>): Module[] {
  const known = [...texts.keys()];
  return [...texts].map(([path, text]) => {
    const source = parseSource(path, text);
    const own = source.imports.filter(({ specifier }) => specifier.startsWith('.') || specifier.startsWith('@/'));
    const globbed = source.globs.flatMap((pattern) => matching(known, dirname(path), pattern));
    return {
      path,
      lines: text.trimEnd().split('\n').length,
      files: [
        ...own.map(({ specifier, typeOnly }) => ({ path: resolveFrom(path, specifier, known), typeOnly })),
        ...globbed.map((found) => ({ path: found, typeOnly: false })),
      ],
      packages: source.imports
        .filter((entry) => !own.includes(entry))
        .map(({ specifier, typeOnly }) => ({ name: specifier, typeOnly })),
      traits: source.traits,
    };
  });
}

/** Path of an import; a style, a picture or a file outside the graph keeps the path as written. */
function resolveFrom(importer: string, specifier: string, known: readonly string[]): string {
  const plain = specifier.replace(/\?.*$/, '');
  const path = plain.startsWith('@/') ? plain.slice(2) : join(dirname(importer), plain);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => known.includes(candidate)) ?? path;
}

function matching(known: readonly string[], folder: string, pattern: string): string[] {
  const escaped = join(folder, pattern).replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const expression = new RegExp(`^${escaped.replaceAll('**/', '(?:.+/)?').replaceAll('*', '[^/]*')}$`);
  return known.filter((path) => expression.test(path));
}
