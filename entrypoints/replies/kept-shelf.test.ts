import { describe, expect, it } from 'vitest';
import type { TemplateShelf } from '../../lib/model';
import { madeUpTemplates } from '../../tests/support/made-up-templates';
import { KeptShelf, type ShelfSource } from './kept-shelf';

const USE = { template: 'calm', post: 'vk:1', at: '2026-11-22T09:00:00.000Z' };

function answer(version: number, more: Partial<TemplateShelf> = {}): TemplateShelf {
  return { version, templates: [...madeUpTemplates], brands: [], uses: [], ...more };
}

/** A background that answers when told to. */
function source() {
  const asked: { known?: number; answer: (told: Awaited<ReturnType<ShelfSource['list']>>) => void }[] = [];
  let heard = () => {};
  const noted = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const kept = new KeptShelf({
    list: (known) => new Promise((resolve) => asked.push({ ...known, answer: resolve })),
    note: () => noted,
  });
  return { kept, asked, heard };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the kept shelf', () => {
  it('asks for what is new only, one question after the other', async () => {
    const { kept, asked } = source();
    const [first, second] = [kept.refresh(), kept.refresh()];
    await settle();
    expect(asked).toHaveLength(1);
    asked[0]?.answer(answer(5));
    expect(await first).toBe(true);
    expect(asked[1]?.known).toBe(5);
    asked[1]?.answer({ unchanged: true });
    expect(await second).toBe(false);
    expect(kept.shelf()?.index.entries).toHaveLength(4);
  });

  it('goes on after nobody answered', async () => {
    const { kept, asked } = source();
    const none = kept.refresh();
    await settle();
    asked[0]?.answer(undefined);
    expect([await none, kept.shelf()]).toEqual([false, undefined]);
    const next = kept.refresh();
    await settle();
    asked[1]?.answer(answer(1));
    expect(await next).toBe(true);
  });

  it('knows a use at once, also while the background has not heard of it, and then once only', async () => {
    const { kept, asked, heard } = source();
    void kept.refresh();
    await settle();
    asked[0]?.answer(answer(1));
    await settle();
    const noting = kept.noteUse(USE);
    expect(kept.shelf()?.uses).toEqual([USE]);
    // An opening palette asks meanwhile, and the answer was given before the use was kept.
    const early = kept.refresh();
    await settle();
    asked[1]?.answer(answer(2));
    await early;
    expect(kept.shelf()?.uses).toEqual([USE]);
    heard();
    await settle();
    asked[2]?.answer(answer(3, { uses: [USE] }));
    await noting;
    expect(kept.shelf()?.uses).toEqual([USE]);
  });

  it('makes only edited templates ready again', async () => {
    const { kept, asked } = source();
    const first = kept.refresh();
    await settle();
    asked[0]?.answer(answer(1));
    await first;
    const before = kept.shelf()?.index.entries ?? [];
    const [price, ...others] = madeUpTemplates;
    if (!price) throw new Error('no template');
    const second = kept.refresh();
    await settle();
    asked[1]?.answer(
      answer(2, { templates: [{ ...price, title: 'Cost' }, ...others.map((one) => ({ ...one, uses: 9 }))] }),
    );
    await second;
    const after = kept.shelf()?.index.entries ?? [];
    expect(after[0]?.title).toBe('cost');
    expect(after[1]?.names).toBe(before[1]?.names);
    expect(after[1]?.template.uses).toBe(9);
  });
});
