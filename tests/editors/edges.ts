import type { EditorPage } from './contract';
import { type Driver, insertInto, stateOf } from './matrix';

/** A test both browsers run: what it is called, where, and the sentences about what went wrong. */
interface EdgeCase {
  name: string;
  page: 'modern' | 'draft' | 'hidden' | 'stubborn';
  /** Selector of what must be there first. */
  ready?: string;
  run(driver: Driver): Promise<string[]>;
}

const MIDDLE = { text: 'Dear friend, see you', from: 13, to: 13 };
const FOUR = 'Hello Anna,\n\nthe cups are back.\nSee you.';

const namesOn = (driver: Driver) =>
  driver.evaluate(() => Object.keys((window as unknown as EditorPage).editors), undefined);

/** Lines up what was found with what was wanted, for every editor of the page. */
async function everywhere(
  driver: Driver,
  check: (editor: string) => Promise<{ found: unknown; wanted: unknown }>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const editor of await namesOn(driver)) {
    const { found, wanted } = await check(editor);
    if (found !== wanted) wrong.push(`${editor}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  }
  return wrong;
}

/** One-line boxes have no lines. */
const fitted = (editor: string, text: string) => (editor.includes('input') ? text.replace(/\s*\n\s*/g, ' ') : text);

function hidden(driver: Driver): Promise<string[]> {
  return everywhere(driver, async (editor) => {
    const { state } = await insertInto(driver, { editor, start: MIDDLE, order: { text: FOUR } });
    return { found: state, wanted: `Dear friend, ${fitted(editor, FOUR)}see you` };
  });
}

/** The caret's place is seen by typing there. */
function caret(driver: Driver): Promise<string[]> {
  return everywhere(driver, async (editor) => {
    const cursor = 'We are sorry. '.length;
    const order = { text: 'We are sorry.  Please tell us.\nThank you.', cursor };
    const { answer } = await insertInto(driver, { editor, start: MIDDLE, order });
    if (answer.cursorPlaced !== true) return { found: answer, wanted: 'a placed caret' };
    await driver.press('x');
    const wanted = `Dear friend, ${fitted(editor, 'We are sorry. x Please tell us.\nThank you.')}see you`;
    return { found: await stateOf(driver, editor), wanted };
  });
}

function shortcut(driver: Driver): Promise<string[]> {
  return everywhere(driver, async (editor) => {
    const start = { text: 'Dear /thx friend', from: 9, to: 9 };
    await insertInto(driver, { editor, start, order: { text: 'thank you', replace: 4 } });
    return { found: await stateOf(driver, editor), wanted: 'Dear thank you friend' };
  });
}

function stubborn(driver: Driver): Promise<string[]> {
  const wanted: Record<string, string> = {
    'takes nothing': 'refused false Dear friend, see you',
    doubles: 'spoiled true Dear friend, no!no!see you',
    'eats words': 'spoiled false no!',
    password: 'refused false Dear friend, see you',
    search: 'refused false Dear friend, see you',
    'read only': 'refused false Dear friend, see you',
  };
  return everywhere(driver, async (editor) => {
    const { answer, state } = await insertInto(driver, { editor, start: MIDDLE, order: { text: 'no!' } });
    return { found: `${answer.kind} ${answer.ownWordsKept ?? false} ${state}`, wanted: wanted[editor] };
  });
}

export const edgeCases: readonly EdgeCase[] = [
  { name: 'editors in shadow roots of both kinds and in a frame', page: 'hidden', ready: '[data-frame]', run: hidden },
  { name: 'the caret goes where the template wants it', page: 'modern', run: caret },
  { name: 'the caret goes where the template wants it, in Draft.js', page: 'draft', run: caret },
  { name: 'a typed shortcut is replaced', page: 'modern', run: shortcut },
  { name: 'a typed shortcut is replaced in Draft.js', page: 'draft', run: shortcut },
  { name: 'editors that refuse or spoil, and boxes that are not ours', page: 'stubborn', run: stubborn },
];
