// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAround, textOf } from './text-around';

function editor(html: string): HTMLElement {
  const made = document.createElement('div');
  made.innerHTML = html;
  return made;
}

/** Every place in an editor where a caret can stand. */
function places(root: Node): { node: Node; offset: number }[] {
  const length = root.nodeType === 3 ? (root.nodeValue ?? '').length : root.childNodes.length;
  const own = Array.from({ length: length + 1 }, (_, offset) => ({ node: root, offset }));
  return [...own, ...[...root.childNodes].filter(({ nodeName }) => !/^(?:BR|IMG)$/.test(nodeName)).flatMap(places)];
}

function selection(from: { node: Node; offset: number }, to = from): { range: Range } {
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return { range };
}

const letters = fc.stringMatching(/^[a-zё ]{0,6}$/u);
const leaf = fc.oneof(letters, fc.constant('<br>'), fc.constant('<img alt="🍵">'));
const inline = fc.array(leaf, { maxLength: 3 }).map((parts) => parts.join(''));
const block = fc
  .tuple(fc.constantFrom('div', 'p', 'span', 'b'), inline)
  .map(([tag, said]) => `<${tag}>${said}</${tag}>`);
const markup = fc.array(fc.oneof(leaf, block), { maxLength: 5 }).map((parts) => parts.join(''));

describe('the text around a caret', () => {
  it('loses nothing and says nothing twice, wherever the selection is', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, one, other) => {
        const box = editor(html);
        const all = places(box);
        const [a, b] = [all[one % all.length], all[other % all.length]];
        if (!a || !b) throw new Error('no place');
        const turned = selection(a).range.comparePoint(b.node, b.offset) < 0;
        const { before, selected, after } = textAround(box, turned ? selection(b, a) : selection(a, b));
        expect(before + selected + after).toBe(textOf(box));
        if (one % all.length === other % all.length) expect(selected).toBe('');
      }),
    );
  });

  it('cuts inside a word and begins a line with a block', () => {
    const box = editor('<p>Dear friend</p><p>see <b>you</b></p>');
    const [first, second] = [...box.querySelectorAll('p')].map((line) => line.firstChild);
    if (!first || !second) throw new Error('no lines');
    expect(textAround(box, selection({ node: first, offset: 5 }, { node: second, offset: 3 }))).toEqual({
      before: '\nDear ',
      selected: 'friend\n\nsee',
      after: ' you\n',
    });
  });

  it('takes text fields at their word', () => {
    const box = document.createElement('textarea');
    box.value = 'Dear friend\n\n';
    expect(textAround(box, { start: 5, end: 11 })).toEqual({ before: 'Dear ', selected: 'friend', after: '\n\n' });
    expect(textOf(box)).toBe('Dear friend\n\n');
  });
});
