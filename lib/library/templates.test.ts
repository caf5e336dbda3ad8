import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpTemplate } from '../../tests/support/made-up-reply';
import type { Template, TemplateFault } from '../model';
import { LorgnetteDatabase } from './database';
import { deleteBrand, deleteTemplates, putAllTemplates, putBrand, putTemplate } from './templates';
import { noteTemplateUse, readShelf } from './templates-shelf';

let database: LorgnetteDatabase;
const NOW = new Date('2026-11-22T12:00:00.000Z');
const daysOn = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const BRAND = { id: 'b1', name: 'Tea & Co', myName: 'Mia', link: 'https://tea.example', tone: '', neutral: false };

/** Refuses a second template with one shortcut, and everything called "broken". */
function check(template: Template, others: readonly Template[]): TemplateFault[] {
  const taken = others.some(
    ({ id, shortcut }) => id !== template.id && shortcut !== '' && shortcut === template.shortcut,
  );
  if (!taken && template.title !== 'broken') return [];
  const place = { offset: 0, line: 1, column: 1, length: 1, values: {}, wording: 0 };
  return [{ code: 'invalid', severity: 'error', field: 'record', ...place }];
}
const put = (id: string, changes = {}, now = NOW) => putTemplate(database, madeUpTemplate(id, changes), check, now);
const shelf = (now = NOW) => readShelf(database, now);

beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(() => database.delete());

describe('templates in the database', () => {
  it('are saved, changed and read back; the count of uses is not for the editor to change', async () => {
    await put('a');
    await noteTemplateUse(database, { template: 'a', post: 'vk|1', at: NOW.toISOString() });
    await put('a', { title: 'New', uses: 77 });
    expect((await shelf()).templates).toMatchObject([{ title: 'New', uses: 1, usedAt: NOW.toISOString() }]);
  });

  it('are refused with the fault, and then nothing has changed', async () => {
    await put('a', { shortcut: 'thx' });
    const version = (await shelf()).version;
    expect(await put('b', { shortcut: 'thx' })).toMatchObject({ state: 'refused', faults: [{ id: 'b' }] });
    expect((await shelf()).templates.map(({ id }) => id)).toEqual(['a']);
    expect((await shelf()).version).toBe(version);
  });

  it('come in all together or not at all, judged among each other', async () => {
    await put('old', { shortcut: 'thx', title: 'Old' });
    const wrong = [madeUpTemplate('x'), madeUpTemplate('y', { title: 'broken' })];
    expect(await putAllTemplates(database, { templates: wrong, brands: [BRAND] }, check, NOW)).toMatchObject({
      state: 'refused',
      faults: [{ id: 'y' }],
    });
    expect((await shelf()).brands).toEqual([]);
    const twins = [madeUpTemplate('x', { shortcut: 'q' }), madeUpTemplate('y', { shortcut: 'q' })];
    expect(await putAllTemplates(database, { templates: twins, brands: [] }, check, NOW)).toMatchObject({
      state: 'refused',
    });
    // A file may hand a shortcut over: the template that had it is replaced in the same step.
    const handed = [madeUpTemplate('old', { shortcut: 'other' }), madeUpTemplate('x', { shortcut: 'thx' })];
    expect(await putAllTemplates(database, { templates: handed, brands: [] }, check, NOW)).toEqual({ state: 'saved' });
    expect((await shelf()).templates.map(({ shortcut }) => shortcut)).toEqual(['other', 'thx']);
  });

  it('are deleted and come back with their counts', async () => {
    await put('a');
    await noteTemplateUse(database, { template: 'a', post: '', at: NOW.toISOString() });
    const gone = await deleteTemplates(database, ['a', 'nobody'], NOW);
    expect((await shelf()).templates).toEqual([]);
    await putAllTemplates(database, { templates: gone, brands: [] }, check, NOW);
    expect((await shelf()).templates).toMatchObject([{ id: 'a', uses: 1 }]);
  });

  it('remember where they were used for thirty days, newest first; the count stays', async () => {
    await put('a');
    for (const day of [0, 10, 35]) {
      await noteTemplateUse(database, { template: 'a', post: `vk|${day}`, at: daysOn(day).toISOString() });
    }
    await noteTemplateUse(database, { template: 'nobody', post: 'vk|1', at: daysOn(35).toISOString() });
    const { uses, templates } = await shelf(daysOn(35));
    expect(uses.map(({ post }) => post)).toEqual(['vk|35', 'vk|10']);
    expect(templates[0]?.uses).toBe(3);
    expect(await database.templateUses.count()).toBe(2);
  });

  it('lose their brand with it, and get it back when that is undone', async () => {
    await putBrand(database, BRAND, NOW);
    await put('a', { brand: 'b1' });
    await put('b');
    const own = await deleteBrand(database, 'b1', NOW);
    expect((await shelf()).templates.map(({ brand }) => brand)).toEqual(['', '']);
    expect(own.map(({ id, brand }) => [id, brand])).toEqual([['a', 'b1']]);
  });

  it('give the shelf a new number with every change', async () => {
    const numbers = [(await shelf()).version];
    const look = async () => numbers.push((await shelf()).version);
    await put('a').then(look);
    await put('a', { title: 'B' }).then(look);
    await noteTemplateUse(database, { template: 'a', post: '', at: NOW.toISOString() }).then(look);
    await deleteTemplates(database, ['a'], NOW).then(look);
    await putBrand(database, BRAND, NOW).then(look);
    expect(new Set(numbers).size).toBe(6);
  });
});
