/**
 * Lets plain Node load our TypeScript: Node 24 strips the types itself, this adds the project's habit of importing
 * without file extension and the folder discovery (`import.meta.glob`) that Vite does in the build.
 * Bundling first would take a second at every start of `npm run read`; this takes some milliseconds.
 */
import { existsSync, globSync, statSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const GLOB = /import\.meta\.glob(?:<[^(]*>)?\(\s*(['"`])([^'"`]+)\1\s*,\s*\{[^}]*\}\s*,?\s*\)/g;

/** Syntax that is more than annotations, so that taking the types away is not enough. */
const NEEDS_MORE =
  /^\s*(?:export )?(?:const )?enum \w|\b(?:private|public|protected|readonly) (?:readonly )?\w+\??:[^;]*?[,)]/m;

registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.\.?(\/|$)/.test(specifier) || !context.parentURL?.startsWith('file:')) return next(specifier, context);
    const path = fileURLToPath(new URL(specifier, context.parentURL));
    const found = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => existsSync(candidate));
    return found && !isFile(path) ? next(pathToFileURL(found).href, context) : next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !/\.ts$/.test(url)) return next(url, context);
    const loaded = next(url, { ...context, format: 'module-typescript' });
    const source = String(loaded.source);
    const path = fileURLToPath(url);
    const expanded = source.includes('import.meta.glob') ? expandGlobs(source, path) : source;
    if (NEEDS_MORE.test(expanded)) return { format: 'module', shortCircuit: true, source: transformed(expanded) };
    return expanded === source ? loaded : { ...loaded, shortCircuit: true, source: expanded };
  },
});

/** Node says with every call that this mode is experimental; once known, that only clutters stderr. */
function transformed(source) {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source, { mode: 'transform' });
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Replaces each eager `import.meta.glob('./pattern', { eager: true, import: 'x' })` by the imports it stands for. */
function expandGlobs(source, file) {
  const imports = [];
  const body = source.replace(GLOB, (call, _quote, pattern) => {
    if (!/eager:\s*true/.test(call)) throw new Error(`${file}: only eager globs can be loaded by Node`);
    const wanted = /import:\s*(['"`])(\w+)\1/.exec(call)?.[2];
    const entries = globSync(pattern, { cwd: dirname(file) })
      .sort()
      .map((match) => {
        const name = `glob_${imports.length}`;
        const specifier = JSON.stringify(`./${match}`.replaceAll('\\', '/'));
        imports.push(`import * as ${name} from ${specifier};`);
        return `${specifier}: ${wanted ? `${name}[${JSON.stringify(wanted)}]` : name}`;
      });
    return `({ ${entries.join(', ')} })`;
  });
  return `${imports.join('\n')}\n${body}`;
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}
