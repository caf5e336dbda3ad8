import type { Module } from './modules';

/**
 * Circles of imports, each as "a → b → a". Type imports do not count: they are
 * gone in the build, and a type may live beside the function that makes it.
 */
export function findCycles(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const file of byPath.get(path)?.files ?? []) if (!file.typeOnly) visit(file.path, [...trail, path]);
    done.add(path);
  };
  for (const module of modules) visit(module.path, []);
  return cycles;
}
