import type { Brand, StoredTemplate, Template, TemplateAnswer, TemplateFault } from '../model';
import type { LorgnetteDatabase } from './database';
import { turnShelf } from './templates-version';

/** What is wrong with a template among others; the library keeps, it does not judge. */
export type CheckTemplate = (template: Template, others: readonly Template[]) => TemplateFault[];

/** Saves one template if nothing is wrong with it; what this computer knows of its use stays. */
export function putTemplate(
  database: LorgnetteDatabase,
  template: Template,
  check: CheckTemplate,
  now: Date,
): Promise<TemplateAnswer> {
  return writeTemplates(database, now, async () => {
    const refused = refuse([template], await database.templates.toArray(), check);
    if (refused) return refused;
    const before = await database.templates.get(template.id);
    const known = before?.usedAt === undefined ? {} : { usedAt: before.usedAt };
    await database.templates.put({ ...template, uses: before?.uses ?? 0, ...known });
    return { state: 'saved' };
  });
}

/** Puts templates and brands as they are, all of them or, when one is wrong, none. Equal ids are replaced. */
export function putAllTemplates(
  database: LorgnetteDatabase,
  staged: { templates: StoredTemplate[]; brands: Brand[] },
  check: CheckTemplate,
  now: Date,
): Promise<TemplateAnswer> {
  return writeTemplates(database, now, async () => {
    const refused = refuse(staged.templates, await database.templates.toArray(), check);
    if (refused) return refused;
    await database.brands.bulkPut(staged.brands);
    await database.templates.bulkPut(staged.templates);
    return { state: 'saved' };
  });
}

/** Deletes templates and hands back what they were. */
export function deleteTemplates(database: LorgnetteDatabase, ids: string[], now: Date): Promise<StoredTemplate[]> {
  return writeTemplates(database, now, async () => {
    const found = await database.templates.bulkGet(ids);
    await database.templates.bulkDelete(ids);
    return found.filter((template) => template !== undefined);
  });
}

export function putBrand(database: LorgnetteDatabase, brand: Brand, now: Date): Promise<unknown> {
  return writeTemplates(database, now, () => database.brands.put(brand));
}

/** Deletes a brand; its templates then belong to every brand. Hands back those templates as they were. */
export function deleteBrand(database: LorgnetteDatabase, id: string, now: Date): Promise<StoredTemplate[]> {
  return writeTemplates(database, now, async () => {
    const own = await database.templates.filter((template) => template.brand === id).toArray();
    await database.templates.bulkPut(own.map((template) => ({ ...template, brand: '' })));
    await database.brands.delete(id);
    return own;
  });
}

/** One transaction over all that belongs to templates; afterwards, unless it was refused, the shelf has a new version. */
function writeTemplates<Result>(
  database: LorgnetteDatabase,
  now: Date,
  write: () => PromiseLike<Result>,
): Promise<Result> {
  return database.transaction('rw', database.templates, database.brands, database.facts, async () => {
    const result = await write();
    if (!isRefusal(result)) await turnShelf(database, now);
    return result;
  });
}

/** Each against those that stay and those that come with it. */
function refuse(
  coming: readonly Template[],
  present: readonly Template[],
  check: CheckTemplate,
): (TemplateAnswer & { state: 'refused' }) | undefined {
  const ids = new Set(coming.map(({ id }) => id));
  const others = [...present.filter(({ id }) => !ids.has(id)), ...coming];
  const faults = coming.flatMap((template) =>
    check(template, others)
      .filter(({ severity }) => severity === 'error')
      .map((fault) => ({ id: template.id, fault })),
  );
  return faults.length === 0 ? undefined : { state: 'refused', faults };
}

function isRefusal(result: unknown): boolean {
  return Object(result).state === 'refused';
}
