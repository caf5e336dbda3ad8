import { describe, expect, it } from 'vitest';
import type { StoredTemplate } from '../../lib/model';
import { indexTemplates } from '../../lib/templates/template-index';
import { madeUpBrand, madeUpTemplates, manyTemplates } from '../../tests/support/made-up-templates';
import { PaletteModel, ROWS } from './palette-model';
import type { PaletteShelf } from './palette-services';

const NOW = new Date('2026-11-22T09:00:00Z');

const shelf = (templates: readonly StoredTemplate[], more: Partial<PaletteShelf> = {}): PaletteShelf => ({
  index: indexTemplates(templates),
  brands: [],
  uses: [],
  ...more,
});

function model(kept: PaletteShelf, more: { post?: string; brand?: string; folder?: string } = {}) {
  const { post = 'vk:1', brand = '', folder } = more;
  const suggestion = folder === undefined ? undefined : { folder, because: ['price'] };
  const place = { network: 'vk', language: 'en' as const, fullName: 'Vera Lind', post };
  return new PaletteModel(kept, { place, now: NOW, seed: 1, suggestion, brand });
}

const shown = (of: PaletteModel) => of.rows().map(({ template }) => template.id);
const selected = (of: PaletteModel) => of.rows().findIndex(({ isSelected }) => isSelected);

describe('what an open palette holds', () => {
  it('begins with everything, the first row selected and filled in', () => {
    const palette = model(shelf(madeUpTemplates));
    expect(palette.total).toBe(4);
    expect(selected(palette)).toBe(0);
    palette.find('price');
    expect(shown(palette)).toEqual(['price']);
    expect(palette.filledIn()?.text).toMatch(/^Vera, a place costs 900/);
  });

  it('has no selection when nothing fits, and says whether there is anything at all', () => {
    const palette = model(shelf(madeUpTemplates));
    palette.find('zzzz');
    expect([palette.total, palette.chosen(), palette.filledIn()]).toEqual([0, undefined, undefined]);
    palette.move(1);
    expect(palette.pick(1)).toBe(false);
    expect(palette.isEmpty).toBe(false);
    expect(model(shelf([])).isEmpty).toBe(true);
  });

  it('goes round at both ends and keeps the selected row on screen', () => {
    const palette = model(shelf(manyTemplates(20)));
    for (let step = 0; step < ROWS; step += 1) palette.move(1);
    expect([selected(palette), palette.rows()[0]?.place]).toEqual([ROWS - 1, 1]);
    for (let step = 0; step < ROWS; step += 1) palette.move(-1);
    expect([selected(palette), palette.rows()[0]?.place]).toEqual([0, 0]);
    palette.move(-1);
    expect(palette.rows().at(-1)).toMatchObject({ place: 19, isSelected: true });
    palette.move(1);
    expect(palette.rows()[0]).toMatchObject({ place: 0, isSelected: true });
  });

  it('picks by the number of a row on screen, not by its place among all', () => {
    const palette = model(shelf(manyTemplates(20)));
    for (let step = 0; step < 10; step += 1) palette.move(1);
    const second = shown(palette)[1];
    expect(palette.pick(2)).toBe(true);
    expect(palette.chosen()?.id).toBe(second);
    expect(palette.pick(ROWS + 1)).toBe(false);
  });

  it('turns through wordings both ways and begins anew with another row', () => {
    const palette = model(shelf(madeUpTemplates));
    palette.find('thanks');
    const first = palette.filledIn();
    palette.turnBy(-1);
    expect(palette.filledIn()?.text).not.toBe(first?.text);
    palette.turnBy(1);
    expect(palette.filledIn()).toEqual(first);
    palette.turnBy(1);
    palette.select(0);
    expect(palette.filledIn()).toEqual(first);
  });

  it('marks what was used under this very post, and nothing where the post is unknown', () => {
    const uses = ['vk:1', ''].map((post, n) => ({ template: n ? 'when' : 'calm', post, at: '2026-11-22T08:00:00Z' }));
    const marked = (post: string) =>
      model(shelf(madeUpTemplates, { uses }), { post })
        .rows()
        .flatMap(({ usedHere, template }) => (usedHere ? [template.id] : []));
    expect([marked('vk:1'), marked('vk:2'), marked('')]).toEqual([['calm'], [], []]);
  });

  it('keeps the selected template when newer ones come, and learns of uses', () => {
    const palette = model(shelf(madeUpTemplates));
    palette.find('e');
    palette.move(1);
    const id = palette.chosen()?.id ?? '';
    const uses = [{ template: id, post: 'vk:1', at: '2026-11-22T08:00:00Z' }];
    palette.restock(shelf([...manyTemplates(3), ...madeUpTemplates], { uses }));
    expect(palette.chosen()?.id).toBe(id);
    expect(palette.rows().find(({ isSelected }) => isSelected)?.usedHere).toBe(true);
    palette.restock(shelf(madeUpTemplates.filter((one) => one.id !== id)));
    expect(palette.chosen()?.id).not.toBe(id);
    expect(palette.chosen()).toBeDefined();
  });

  it('puts the folder of the suggestion first and leaves out other brands', () => {
    const [price, thanks, calm] = madeUpTemplates;
    if (!price || !thanks || !calm) throw new Error('too few templates');
    const kept = shelf([price, { ...thanks, folder: 'thanks' }, { ...calm, brand: 'tea' }], { brands: [madeUpBrand] });
    expect(shown(model(kept, { folder: 'thanks' }))[0]).toBe('thanks');
    const palette = model(kept, { brand: 'tea' });
    expect(shown(palette)).toContain('calm');
    palette.chooseBrand('other');
    expect(shown(palette)).not.toContain('calm');
  });

  it('shows a template that only a shortcut named', () => {
    const palette = model(shelf(manyTemplates(20)));
    const [when] = madeUpTemplates.slice(-1);
    if (when) palette.only(when);
    expect(shown(palette)).toEqual(['when']);
    expect(palette.filledIn()?.asks.map(({ label }) => label)).toEqual(['Day']);
  });
});
