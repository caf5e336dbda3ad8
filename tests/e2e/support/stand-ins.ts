import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { CreateStandIn, StandIn } from '../../standins/contract';
import { inProject } from '../../tools/project';

/** All stand-in networks, discovered by folder: `tests/standins/<network>/site.ts`. */
export async function loadStandIns(now = new Date()): Promise<StandIn[]> {
  const files = globSync('tests/standins/*/site.ts', { cwd: inProject('') }).sort();
  return Promise.all(
    files.map(async (file) => {
      const site: { default: CreateStandIn } = await import(pathToFileURL(inProject(file)).href);
      return site.default(now);
    }),
  );
}
