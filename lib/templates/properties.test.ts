import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyContext } from '../../tests/support/made-up-reply';
import { compile, hasErrors, render } from './compile';
import { parse } from './parser';
import { print } from './printer';
import type { TemplateNode } from './syntax';

const PIECES = [
  '{{',
  '}}',
  '{',
  '}',
  '\\',
  '"',
  '«',
  '»',
  ' ',
  '\n',
  '|',
  ':',
  '??',
  '==',
  'if',
  'else',
  'elseif',
  'end',
  'pick',
  'or',
  'cursor',
  'ask',
  'text',
  'first_name',
  'brand',
  'upper',
  'truncate',
  '7',
  'not',
  'and',
  '(',
  ')',
  'ё',
  '🫖',
  '__proto__',
  '{{if brand}}',
  '{{end}}',
  '{{pick}}',
  '{{or}}',
  '{{else}}',
  '{{first_name}}',
  '{{"x"}}',
  '\\{{',
  '{{ask:text "A"}}',
];
const crumbs = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 });
const sources = crumbs.map((parts) => parts.join(''));

/** The tree without places: what a template means. */
function meaning(nodes: readonly TemplateNode[]): unknown {
  return JSON.parse(JSON.stringify(nodes, (key, value) => (key === 'offset' || key === 'length' ? undefined : value)));
}

describe('any text', () => {
  it('renders without an error, to a bounded text, with places inside it', () => {
    fc.assert(
      fc.property(sources, fc.string(), fc.integer(), (source, fullName, seed) => {
        const { problems } = compile(source);
        const made = render(source, replyContext({ fullName, comment: fullName }), { seed, answers: { A: fullName } });
        expect(made.variant).toBeLessThan(made.variants);
        expect(made.cursor ?? 0).toBeLessThanOrEqual(made.text.length);
        for (const { offset, length, line, column } of problems) {
          expect(offset + length).toBeLessThanOrEqual(Math.max(source.length, offset + 1));
          const lines = source.slice(0, offset).split('\n');
          expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('without a problem prints to a text that means the same', () => {
    let sound = 0;
    fc.assert(
      fc.property(sources, (source) => {
        const { nodes } = parse(source);
        if (hasErrors(compile(source).problems)) return;
        sound++;
        const printed = print(nodes);
        expect(meaning(parse(printed).nodes)).toEqual(meaning(nodes));
        expect(print(parse(printed).nodes)).toBe(printed);
      }),
      { numRuns: 3000 },
    );
    expect(sound).toBeGreaterThan(100);
  });

  it('without braces is its own text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('{{'));
        expect(render(text, replyContext(), { seed: 0 }).text).toBe(text);
      }),
    );
  });
});

describe('any tree', () => {
  const place = { offset: fc.constant(0), length: fc.constant(0) };
  const string = fc.record({ kind: fc.constant('string' as const), value: fc.string(), ...place });
  const variable = fc.record({
    kind: fc.constant('variable' as const),
    name: fc.constantFrom('brand', 'link'),
    ...place,
  });
  const text = fc.record({
    kind: fc.constant('text' as const),
    text: fc
      .array(fc.constantFrom('{', '{{', '}', '\\', '"', 'x', '\n', 'ё'), { minLength: 1 })
      .map((all) => all.join('')),
    ...place,
  });
  const step = fc.record({ kind: fc.constant('default' as const), operand: string, ...place });
  const output = fc.record({
    kind: fc.constant('output' as const),
    head: variable,
    steps: fc.array(step, { maxLength: 2 }),
    ...place,
  });
  const pick = fc.record({
    kind: fc.constant('pick' as const),
    options: fc.array(fc.array(fc.oneof(text, output), { maxLength: 1 }), { minLength: 1, maxLength: 3 }),
    ...place,
  });

  it('prints to a text that reads back as the tree', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.oneof(output, pick)), { maxLength: 4 }), (pairs) => {
        const nodes = pairs.flat() as TemplateNode[];
        const back = parse(print(nodes));
        expect(back.problems).toEqual([]);
        // A line break inside a string is written as \n whichever kind it was.
        expect(meaning(back.nodes)).toEqual(JSON.parse(JSON.stringify(meaning(nodes)).replace(/\\r(\\n)?/g, '\\n')));
      }),
    );
  });
});
