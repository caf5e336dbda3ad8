import { homeOf, LAYERS, type Layer, layerOf } from './layers';
import type { Module } from './modules';

/** Each rule gives one sentence per violation; an empty list is a pass. */
type Rule = (modules: readonly Module[]) => string[];

export const arrowsPointUpward: Rule = (modules) =>
  each(modules, (module) =>
    module.files
      .filter(({ path, typeOnly }) => homeOf(path) !== homeOf(module.path) && !allowed(layer(module), path, typeOnly))
      .map(({ path }) => `${module.path} imports ${path}, which "${layerOf(module.path)}" may not`),
  );

export const packagesStayWhereTheyBelong: Rule = (modules) =>
  each(modules, (module) =>
    module.packages
      .filter(({ name }) => !layer(module).packages.test(name))
      .map(({ name }) => `${module.path} imports the package ${name}, which "${layerOf(module.path)}" may not`),
  );

export const pureCodeStaysPure: Rule = (modules) =>
  each(modules, (module) =>
    layer(module)
      .never.filter((use) => module.traits.has(use))
      .map((use) => `${module.path} uses ${use}, which "${layerOf(module.path)}" may not`),
  );

export const siteTextStaysText: Rule = (modules) =>
  each(modules, ({ path, traits }) =>
    (['html-string', 'code-from-string'] as const).filter((use) => traits.has(use)).map((use) => `${path} uses ${use}`),
  );

export const noDrawers: Rule = (modules) =>
  each(modules, ({ path }) =>
    /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.tsx?$)/.test(path) ? [`${path}: name it by its job`] : [],
  );

/** Packages that would make the script in the page's own world heavy or visible. */
const NOT_IN_THE_PAGE = /^(wxt\/browser|webextension-polyfill|react|react-dom|dexie|zod|@webext-core\/)/;

/** The tap runs inside the page: whatever it reaches through value imports is shipped there. */
export const tapStaysLight: Rule = (modules) =>
  reachable(modules, (path) => /^entrypoints\/tap(\.content)?[./]/.test(path)).flatMap((module) => [
    ...module.packages
      .filter(({ name, typeOnly }) => !typeOnly && NOT_IN_THE_PAGE.test(name))
      .map(({ name }) => `${module.path} brings ${name} into the page's own world`),
    ...(/^lib\/networks\/[^/]+\/adapter\.ts$/.test(module.path) ? [`${module.path} is pulled into the tap`] : []),
  ]);

/** Content scripts hold no database: only the background writes. */
export const databaseStaysBehind: Rule = (modules) =>
  reachable(modules, (path) => /^entrypoints\/[^/]+\.content[./]/.test(path)).flatMap(({ path, packages }) =>
    packages
      .filter(({ name, typeOnly }) => !typeOnly && /^dexie/.test(name))
      .map(({ name }) => `${path} brings ${name} into a content script`),
  );

function allowed({ mayImport, mayKnow }: Layer, path: string, typeOnly: boolean): boolean {
  return mayImport.test(path) || (typeOnly && mayKnow?.test(path) === true);
}

function layer(module: Module): Layer {
  return LAYERS[layerOf(module.path)] ?? LAYERS['other lib'] ?? fail(module.path);
}

function fail(path: string): never {
  throw new Error(`${path} belongs to no layer`);
}

function each(modules: readonly Module[], check: (module: Module) => string[]): string[] {
  return modules.flatMap(check);
}

/** Modules that end up in a bundle which starts at the chosen files. */
function reachable(modules: readonly Module[], isStart: (path: string) => boolean): Module[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const seen = new Set<Module>();
  const queue = modules.filter(({ path }) => isStart(path));
  for (let module = queue.pop(); module; module = queue.pop()) {
    if (seen.has(module)) continue;
    seen.add(module);
    for (const { path, typeOnly } of module.files) {
      const next = byPath.get(path);
      if (next && !typeOnly) queue.push(next);
    }
  }
  return [...seen];
}
