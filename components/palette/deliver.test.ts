import { describe, expect, it } from 'vitest';
import type { Insertion, Outcome } from '../../lib/editors/insert';
import { madeUpTemplates } from '../../tests/support/made-up-templates';
import { type Delivery, deliver } from './deliver';
import { HeldKeys } from './held-keys';
import type { PaletteServices } from './palette-services';

const [first] = madeUpTemplates;
if (!first) throw new Error('no template');
const madeUp: typeof first = first;

const editor = {} as HTMLElement;
const inserted: Outcome = { kind: 'inserted', engine: 'lexical', way: 'paste', cursorPlaced: true, editor };

type Way = Partial<Delivery> & { before?: string; canCopy?: boolean; whileCopying?: () => void };

/** Delivers into an editor that answers as told; what was done with it comes along. */
async function run(outcome: Outcome, more: Way = {}) {
  const { before = '', canCopy = true, whileCopying, ...rest } = more;
  const done = { insertion: undefined as Partial<Insertion> | undefined, copied: [] as string[], used: [] as string[] };
  const services = {
    textBefore: () => before,
    insert: async (_: HTMLElement, insertion: Partial<Insertion>) => {
      done.insertion = insertion;
      return outcome;
    },
    copy: async (text: string) => {
      whileCopying?.();
      return canCopy && done.copied.push(text) > 0;
    },
    noteUse: ({ id }: { id: string }, post: string) => done.used.push(`${id} ${post}`),
  } as unknown as PaletteServices;
  const place = { network: 'vk', language: 'en' as const, fullName: 'Vera Lind', post: 'vk:1' };
  const filled = { text: 'Vera, thank you!', cursor: 8 };
  return {
    notice: await deliver(services, {
      editor,
      template: madeUp,
      place,
      filled,
      replace: 0,
      held: new HeldKeys(),
      ...rest,
    }),
    ...done,
  };
}

describe('delivering a template', () => {
  it('notes the use and says nothing when all went well', async () => {
    const { notice, insertion, copied, used } = await run(inserted);
    expect(notice).toBeUndefined();
    expect(insertion).toMatchObject({ text: 'Vera, thank you!', cursor: 8, replace: 0 });
    expect([copied, used]).toEqual([[], ['price vk:1']]);
  });

  it('does not say a name twice, and moves the caret along', async () => {
    const { insertion } = await run(inserted, { before: 'Vera, ' });
    expect(insertion).toMatchObject({ text: 'thank you!', cursor: 2 });
  });

  it('looks at what stands before a typed shortcut, not at the shortcut', async () => {
    const { insertion } = await run(inserted, { before: 'Vera, /thx', replace: 4 });
    expect(insertion).toMatchObject({ text: 'thank you!', replace: 4 });
  });

  it('never puts the caret before the text', async () => {
    const filled = { text: 'Vera, thank you!', cursor: 2 };
    expect((await run(inserted, { before: 'Vera, ', filled })).insertion?.cursor).toBe(0);
  });

  it('says when only the caret is elsewhere', async () => {
    const { notice, used } = await run({ ...inserted, cursorPlaced: false });
    expect([notice, used.length]).toEqual([{ said: 'toast.cursor' }, 1]);
  });

  it('copies what could not be inserted, says why, and counts no use', async () => {
    const refused = await run({ kind: 'refused', text: 'thank you!' });
    const kept = await run({ kind: 'spoiled', text: 'thank you!', ownWordsKept: true });
    const lost = await run({ kind: 'spoiled', text: 'my words thank you!', ownWordsKept: false });
    expect([refused, kept, lost].map(({ notice }) => notice)).toEqual([
      { said: 'toast.copied' },
      { said: 'toast.spoiled' },
      { said: 'toast.lost' },
    ]);
    expect(lost.copied).toEqual(['my words thank you!']);
    expect([refused, kept, lost].flatMap(({ used }) => used)).toEqual([]);
  });

  it('hands the text over for copying by hand where there is no clipboard', async () => {
    const { notice } = await run({ kind: 'refused', text: 'thank you!' }, { canCopy: false });
    expect(notice).toEqual({ said: 'toast.byHand', text: 'thank you!' });
  });
});

it('lets what was typed meanwhile follow the text', async () => {
  const held = new HeldKeys();
  held.take({ key: '!', ctrlKey: false, metaKey: false, altKey: false, shiftKey: true });
  const { insertion } = await run(inserted, { held });
  expect(insertion).toEqual({ text: '!' });
});

it('loses nothing that is typed while the text goes to the clipboard', async () => {
  const held = new HeldKeys();
  const whileCopying = () =>
    void held.take({ key: '?', ctrlKey: false, metaKey: false, altKey: false, shiftKey: true });
  const { insertion } = await run({ kind: 'refused', text: 'thank you!' }, { held, whileCopying });
  expect(insertion).toEqual({ text: '?' });
});
