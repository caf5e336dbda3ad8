import type { Cell } from './cases';
import { STARTS, TEXTS, wanted } from './cases';
import type { EditorPage, InsertAnswer, InsertOrder } from './contract';

/** What a browser driver must be able to do; both drivers are fitted to it by their specs. */
export interface Driver {
  evaluate<Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  /** "Control+z", "x". */
  press(keys: string): Promise<void>;
}

export interface CellResult extends Cell {
  /** "ok", or what was wrong. */
  verdict: string;
  way: string;
  ms: number;
}

/** Runs in the page: brings the editor to its start, hands the order over, and reads the editor's own state. */
async function insertInPage({
  editor: name,
  start,
  order,
}: {
  editor: string;
  start: { text: string; from: number; to: number };
  order: InsertOrder;
}) {
  const { editors } = window as unknown as EditorPage;
  const editor = editors[name];
  if (!editor) throw new Error(`no editor ${name}`);
  await editor.begin(start.text, start.from, start.to);
  const answer = await new Promise<string>((resolve) => {
    window.addEventListener('test:done', (event) => resolve((event as CustomEvent<string>).detail), { once: true });
    window.dispatchEvent(new CustomEvent('test:insert', { detail: JSON.stringify(order) }));
  });
  return { answer, state: editor.state(), canSend: editor.canSend() };
}

/** Gives an order for one editor; what the editor itself holds afterwards comes along. */
export async function insertInto(
  driver: Driver,
  given: { editor: string; start: { text: string; from: number; to: number }; order: InsertOrder },
): Promise<{ answer: InsertAnswer; state: string; canSend: boolean }> {
  const seen = await driver.evaluate(insertInPage, given);
  return { ...seen, answer: JSON.parse(seen.answer) as InsertAnswer };
}

/** What an editor holds once everything is drawn. */
export function stateOf(driver: Driver, editor: string): Promise<string | undefined> {
  return driver.evaluate(stateInPage, editor);
}

async function stateInPage(name: string) {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  return (window as unknown as EditorPage).editors[name]?.state();
}

/** One cell: inserts, compares with the editor's own state, undoes once. */
export async function runCell(driver: Driver, cell: Cell): Promise<CellResult> {
  const start = STARTS[cell.start] ?? { text: '', from: 0, to: 0 };
  const order = { text: TEXTS[cell.text] ?? '', takeFocus: cell.takeFocus };
  const seen = await insertInto(driver, { editor: cell.editor, start, order });
  const { answer } = seen;
  const result = { ...cell, way: answer.way ?? answer.kind, ms: answer.ms };
  if (answer.kind !== 'inserted') return { ...result, verdict: answer.kind };
  if (seen.state !== wanted(cell)) return { ...result, verdict: `holds ${JSON.stringify(seen.state).slice(0, 160)}` };
  if (!seen.canSend) return { ...result, verdict: 'send button stayed off' };
  await driver.press('Control+z');
  const undone = await stateOf(driver, cell.editor);
  if (undone !== start.text) return { ...result, verdict: `undo gave ${JSON.stringify(undone ?? null).slice(0, 160)}` };
  return { ...result, verdict: 'ok' };
}

/** Which cells went wrong and how, for a test to compare with none. */
export const wrong = (results: readonly CellResult[]) => results.filter(({ verdict }) => verdict !== 'ok');

/** Runs in the page: everything that would have sent a comment. */
export const sentInPage = () => (window as unknown as EditorPage).sent;

/** The table for people: a row per editor, a column per text; how many of its cells are right, and in what time. */
export function matrixTable(browser: string, results: readonly CellResult[]): string {
  const texts = Object.keys(TEXTS);
  const rows = [...new Set(results.map(({ editor }) => editor))].map((editor) => {
    const own = results.filter((result) => result.editor === editor);
    const cells = texts.map((text) => {
      const these = own.filter((result) => result.text === text);
      return `${these.filter(({ verdict }) => verdict === 'ok').length}/${these.length}`;
    });
    const times = own.map(({ ms }) => ms).sort((a, b) => a - b);
    const ways = [...new Set(own.map(({ way }) => way))].join(', ');
    return [editor, ...cells, `${Math.round(times.at(-1) ?? 0)} ms`, ways];
  });
  const head = [browser, ...texts, 'slowest', 'way'];
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((word, column) => word.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
