import { type Caret, isTextField } from '../page/caret';

/** The text of an editor, cut at its selection. Lines end with "\n"; how many blank lines stand between is not exact. */
export interface TextAround {
  before: string;
  selected: string;
  after: string;
}

/** Elements that begin a line of their own, whatever the site's style says. */
const BLOCKS = new Set(['ADDRESS', 'BLOCKQUOTE', 'DIV', 'H1', 'H2', 'H3', 'H4', 'LI', 'OL', 'P', 'PRE', 'UL']);

/** The whole text of an editor. Pictures count as their alternative text, because some sites draw emoji so. */
export function textOf(editor: HTMLElement): string {
  return isTextField(editor) ? editor.value : cut(editor, undefined).before;
}

/** The text of an editor around a caret inside it. */
export function textAround(editor: HTMLElement, caret: Caret): TextAround {
  if (isTextField(editor)) {
    const { start, end } = 'start' in caret ? caret : { start: 0, end: 0 };
    const { value } = editor;
    return { before: value.slice(0, start), selected: value.slice(start, end), after: value.slice(end) };
  }
  return cut(editor, 'range' in caret ? caret.range : undefined);
}

/** Walks the editor once; without a range everything is `before`. Layout is not asked, so hidden boxes read the same. */
function cut(editor: HTMLElement, range: Range | undefined): TextAround {
  const around: TextAround = { before: '', selected: '', after: '' };
  /** Which part a point of the tree belongs to. A point at a caret counts as before it. */
  const partAt = (node: Node, offset: number): keyof TextAround => {
    if (!range) return 'before';
    if (range.comparePoint(node, offset) < 0) return 'before';
    if (node === range.startContainer && offset === range.startOffset) return 'before';
    return range.collapsed || range.comparePoint(node, offset) > 0 || isEnd(range, node, offset) ? 'after' : 'selected';
  };
  const addText = (node: Text) => {
    const { data } = node;
    const from = node === range?.startContainer ? range.startOffset : undefined;
    const to = node === range?.endContainer ? range.endOffset : undefined;
    const cuts = [0, from ?? 0, to ?? data.length, data.length];
    if (from === undefined && to === undefined) {
      around[partAt(node, data.length === 0 ? 0 : 1)] += data;
      return;
    }
    if (from === undefined) around.selected += data.slice(0, cuts[2]);
    else around.before += data.slice(0, cuts[1]);
    if (from !== undefined) around.selected += data.slice(cuts[1], cuts[2]);
    if (to !== undefined) around.after += data.slice(cuts[2]);
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === child.TEXT_NODE) addText(child as Text);
      else if (child.nodeName === 'BR') around[partBeside(child, partAt)] += '\n';
      else if (child.nodeName === 'IMG') {
        around[partBeside(child, partAt)] += (child as Element).getAttribute('alt') ?? '';
      } else {
        const isBlock = BLOCKS.has(child.nodeName);
        if (isBlock) around[partAt(child, 0)] += '\n';
        walk(child);
        if (isBlock) around[partAt(child, child.childNodes.length)] += '\n';
      }
    }
  };
  walk(editor);
  return around;
}

function isEnd(range: Range, node: Node, offset: number): boolean {
  return node === range.endContainer && offset === range.endOffset;
}

/** The part to which an element without text belongs: where the point behind it lies. */
function partBeside(node: ChildNode, partAt: (node: Node, offset: number) => keyof TextAround): keyof TextAround {
  const parent = node.parentNode as Node;
  return partAt(parent, Array.prototype.indexOf.call(parent.childNodes, node) + 1);
}
