import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonBreaksAt } from './json-place';

it.each([
  ['{"a": nope}', 6],
  ['[1,]', 3],
  ['{"a":1,}', 7],
  ['{a:1}', 1],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ["{'a':1}", 1],
  ['[1}', 2],
  ['{} x', 3],
  ['[1,\n2', 5],
])('%s breaks at %i', (text, place) => {
  expect(jsonBreaksAt(text)).toBe(place);
});

it('finds nothing in what is JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(3), (text, indent) => {
      const pretty = JSON.stringify(JSON.parse(text), null, indent);
      expect(jsonBreaksAt(pretty)).toBe(pretty.length);
    }),
  );
});

it('never says that all is well with what is not', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('{', ']', ',', '"', ':', 'x', '\\'), (text, where, sign) => {
      const at = where % (text.length + 1);
      const broken = text.slice(0, at) + sign + text.slice(at);
      let whole = true;
      try {
        JSON.parse(broken);
      } catch {
        whole = false;
      }
      // A text that ends too early breaks at its end, so only the others are told apart.
      if (whole) expect(jsonBreaksAt(broken)).toBe(broken.length);
      else expect(jsonBreaksAt(broken)).toBeLessThanOrEqual(broken.length);
    }),
    { numRuns: 500 },
  );
});
