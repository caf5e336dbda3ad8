import type { TemplateShelf, TemplateUse } from '../model';
import type { LorgnetteDatabase } from './database';
import { shelfVersion, turnShelf } from './templates-version';

/** How long the place of a use is remembered, in ms: long enough to warn of the same answer under a lively post. */
const KEPT = 30 * 86_400_000;
/** Uses handed out at most; the newest ones matter. */
const MOST_USES = 500;

/** Everything the palette needs, of one moment. */
export function readShelf(database: LorgnetteDatabase, now: Date): Promise<TemplateShelf> {
  const { templates, brands, templateUses, facts } = database;
  return database.transaction('r', templates, brands, templateUses, facts, async () => {
    const since = new Date(now.getTime() - KEPT).toISOString();
    const uses = await templateUses.where('at').above(since).reverse().limit(MOST_USES).toArray();
    return {
      version: await shelfVersion(database),
      templates: await templates.toArray(),
      brands: await brands.toArray(),
      uses: uses.map(({ template, post, at }) => ({ template, post, at })),
    };
  });
}

/** Counts an insertion with its template and remembers under which post it was; old places are forgotten. */
export async function noteTemplateUse(database: LorgnetteDatabase, use: TemplateUse): Promise<void> {
  const { templates, templateUses, facts } = database;
  const now = new Date(use.at);
  await database.transaction('rw', templates, templateUses, facts, async () => {
    const template = await templates.get(use.template);
    if (template === undefined) return;
    await templates.put({ ...template, uses: template.uses + 1, usedAt: use.at });
    await templateUses.add({ template: use.template, post: use.post, at: use.at });
    await templateUses
      .where('at')
      .below(new Date(now.getTime() - KEPT).toISOString())
      .delete();
    await turnShelf(database, now);
  });
}
