import type { LorgnetteDatabase } from '../library/database';
import { deleteBrand, deleteTemplates, putAllTemplates, putBrand, putTemplate } from '../library/templates';
import { noteTemplateUse, readShelf } from '../library/templates-shelf';
import { shelfVersion } from '../library/templates-version';
import { onMessage } from '../messaging/protocol';
import type { TemplateAnswer } from '../model';
import { type Check, received } from '../model/received';
import { brandSchema, stagedTemplatesSchema, templateSchema, templateUseSchema } from '../model/template-schema';
import { checkTemplate } from '../templates/check-template';
import { assertOwnPage } from './answer-changes';

/**
 * Registers the answers about templates and brands. What arrives is checked here once more before it is kept; scripts
 * in sites may read templates and note uses, only the extension's own pages may change them.
 */
export function answerReplies(database: LorgnetteDatabase): void {
  onMessage('listTemplates', async ({ data }) => {
    const version = await shelfVersion(database);
    if (version !== 0 && data.known === version) return { version, unchanged: true as const };
    return readShelf(database, new Date());
  });
  onMessage('noteTemplateUse', async ({ data }) => {
    await noteTemplateUse(database, sound(templateUseSchema, { ...data, at: new Date().toISOString() }));
    return 'noted' as const;
  });

  onMessage('putTemplate', ({ data, sender }) => {
    assertOwnPage(sender);
    return whenSound(templateSchema, data, (template) => putTemplate(database, template, checkTemplate, new Date()));
  });
  onMessage('importTemplates', ({ data, sender }) => {
    assertOwnPage(sender);
    return whenSound(stagedTemplatesSchema, data, (staged) =>
      putAllTemplates(database, staged, checkTemplate, new Date()),
    );
  });
  onMessage('restoreTemplates', ({ data, sender }) => {
    assertOwnPage(sender);
    return whenSound(stagedTemplatesSchema, { templates: data, brands: [] }, (staged) =>
      putAllTemplates(database, staged, checkTemplate, new Date()),
    );
  });
  onMessage('deleteTemplates', ({ data, sender }) => {
    assertOwnPage(sender);
    return deleteTemplates(database, data.map(String), new Date());
  });
  onMessage('putBrand', async ({ data, sender }) => {
    assertOwnPage(sender);
    await putBrand(database, sound(brandSchema, data), new Date());
    return 'done' as const;
  });
  onMessage('deleteBrand', ({ data, sender }) => {
    assertOwnPage(sender);
    return deleteBrand(database, String(data), new Date());
  });
}

function sound<Kind>(check: Check<Kind>, raw: unknown): Kind {
  const { data } = received(check, raw);
  if (data === undefined) throw new Error('invalid');
  return data;
}

/** Goes on with what has the right shape; anything else is refused, naming the member that is wrong. */
async function whenSound<Kind>(
  check: Check<Kind>,
  raw: unknown,
  goOn: (data: Kind) => Promise<TemplateAnswer>,
): Promise<TemplateAnswer> {
  const checked = received(check, raw);
  if (checked.data !== undefined) return goOn(checked.data);
  const place = { offset: 0, line: 1, column: 1, length: 1, wording: 0 };
  const values = { member: 'where' in checked ? checked.where : '' };
  const id = String(Object(raw).id ?? '').slice(0, 100);
  return {
    state: 'refused',
    faults: [{ id, fault: { code: 'invalid', severity: 'error', field: 'record', values, ...place } }],
  };
}
