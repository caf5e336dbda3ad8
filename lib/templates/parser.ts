import { parseAsk } from './parse-ask';
import { parseCondition } from './parse-condition';
import { parseOutput } from './parse-output';
import type { ProblemSeed } from './problem';
import type { Branch, TemplateNode } from './syntax';
import { TagReader } from './tag-reader';
import type { Piece, Token } from './token';
import { tokenize } from './tokenizer';

/** Blocks inside blocks; more is refused rather than followed. */
const DEEPEST = 20;

/** A template as a tree, with everything that its form gets wrong. The tree is whole also when there are problems. */
export interface Parsed {
  nodes: TemplateNode[];
  problems: ProblemSeed[];
}

/** An open block and where the nodes that come next belong. */
interface Open {
  node: TemplateNode & { kind: 'if' | 'pick' };
  body: TemplateNode[];
  elseSeen: boolean;
}

/** Reads a template. Never throws; what is not understood stays in the problems and out of the text. */
export function parse(source: string): Parsed {
  const { pieces, problems } = tokenize(source);
  const nodes: TemplateNode[] = [];
  const open: Open[] = [];
  const report = (code: ProblemSeed['code'], place: { offset: number; length: number }, values = {}) =>
    void problems.push({ code, offset: place.offset, length: place.length, values });
  for (const piece of pieces) {
    const body = open.at(-1)?.body ?? nodes;
    if (piece.kind === 'text') addText(body, piece.text, piece.offset, piece.length);
    else readTag(piece, body, open, problems, report);
  }
  for (const { node } of open)
    report('unclosed-block', { offset: node.offset, length: node.length }, { block: node.kind });
  return { nodes, problems };
}

type Report = (code: ProblemSeed['code'], place: { offset: number; length: number }, values?: object) => void;

function readTag(
  piece: Piece & { kind: 'tag' },
  body: TemplateNode[],
  open: Open[],
  problems: ProblemSeed[],
  report: Report,
): void {
  const reader = new TagReader(piece, problems);
  const [first, second] = piece.tokens;
  const word = first?.kind === 'name' && !isUsedAsValue(second) ? first.text : '';
  const top = open.at(-1);
  switch (word) {
    case 'if':
    case 'pick': {
      reader.skip();
      const tooDeep = open.length >= DEEPEST;
      if (tooDeep) report('too-deep', piece);
      const node = word === 'if' ? newIf(reader, piece) : { kind: 'pick' as const, options: [[]], ...place(piece) };
      // What is too deep is read for its problems and hangs on nothing, so the tree has a bottom.
      if (!tooDeep) body.push(node);
      open.push({ node, body: bodyOf(node), elseSeen: false });
      break;
    }
    case 'elseif':
    case 'else':
    case 'or':
      reader.skip();
      if (top === undefined || top.node.kind !== (word === 'or' ? 'pick' : 'if')) {
        report('branch-outside', piece, { word });
        return;
      }
      if (top.elseSeen) report('branch-after-else', piece, { word });
      openBranch(top, word, reader);
      break;
    case 'end':
      reader.skip();
      if (top === undefined) report('end-without-block', piece);
      else open.pop();
      break;
    case 'cursor':
      reader.skip();
      body.push({ kind: 'cursor', ...place(piece) });
      break;
    default: {
      const output = parseOutput(reader, parseAsk);
      if (output === undefined) return;
      if (output.head.kind === 'string' && output.steps.length === 0) {
        addText(body, output.head.value, piece.offset, piece.length);
      } else body.push({ kind: 'output', ...output, ...place(piece) });
    }
  }
  reader.finish();
}

/** `{{end ?? "x"}}` and `{{cursor | upper}}` mean a variable of that name, which there is none: a clearer report. */
function isUsedAsValue(next: Token | undefined): boolean {
  return next?.kind === 'sign' && ['??', '|'].includes(next.text);
}

function newIf(reader: TagReader, piece: Piece): TemplateNode & { kind: 'if' } {
  return { kind: 'if', branches: [branchOf(reader)], otherwise: undefined, ...place(piece) };
}

function branchOf(reader: TagReader): Branch {
  return { when: parseCondition(reader), body: [] };
}

function bodyOf(node: TemplateNode & { kind: 'if' | 'pick' }): TemplateNode[] {
  return (node.kind === 'if' ? node.branches[0]?.body : node.options[0]) ?? [];
}

function openBranch(top: Open, word: 'elseif' | 'else' | 'or', reader: TagReader): void {
  if (top.node.kind === 'pick') {
    top.body = [];
    top.node.options.push(top.body);
  } else if (word === 'elseif') {
    const branch = branchOf(reader);
    top.node.branches.push(branch);
    top.body = branch.body;
  } else {
    top.body = [];
    top.node.otherwise ??= top.body;
    top.elseSeen = true;
  }
}

/** Neighbouring stretches of text are one. */
function addText(body: TemplateNode[], text: string, offset: number, length: number): void {
  const last = body.at(-1);
  if (text === '') return;
  if (last?.kind === 'text') {
    last.text += text;
    last.length = offset + length - last.offset;
  } else body.push({ kind: 'text', text, offset, length });
}

function place({ offset, length }: { offset: number; length: number }) {
  return { offset, length };
}
