import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TemplateFault } from '../../lib/model';
import { markFaults } from './marked-text';

const fault = (offset: number, length: number, severity: TemplateFault['severity'] = 'error'): TemplateFault => ({
  code: 'unexpected',
  severity,
  offset,
  length,
  line: 1,
  column: offset + 1,
  values: {},
  field: 'text',
  wording: 0,
});

it('cuts a text at its faults', () => {
  expect(markFaults('ab cd ef', [fault(6, 2, 'warning'), fault(3, 2)])).toEqual([
    { text: 'ab ' },
    { text: 'cd', severity: 'error' },
    { text: ' ' },
    { text: 'ef', severity: 'warning' },
  ]);
});

it('loses and doubles nothing, wherever the faults stand', () => {
  const places = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 40 })), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string(), places, (text, all) => {
      const faults = all.filter(([offset]) => offset <= text.length).map(([offset, length]) => fault(offset, length));
      expect(
        markFaults(text, faults)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
