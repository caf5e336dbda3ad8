import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moneyLines, typedNumber } from './money-lines';

const line = (campaign: Parameters<typeof moneyLines>[0], name: string) =>
  moneyLines(campaign).find((one) => one.name === name);

it('gives a figure with its formula, or the input that stands in the way', () => {
  expect(line({ cost: 500, impressions: 20_000 }, 'cpm')).toMatchObject({ value: 25, by: 'impressions', times: 1000 });
  expect(line({ cost: 500 }, 'cpm')?.why).toEqual({ code: 'missing', input: 'impressions' });
  expect(line({ cost: 500, impressions: 0 }, 'cpm')?.why).toEqual({ code: 'nothing', input: 'impressions' });
  expect(line({ gain: 900, cost: 600 }, 'roi')?.value).toBe(0.5);
  expect(line({ gain: 900, cost: 0 }, 'roi')?.why).toEqual({ code: 'nothing', input: 'cost' });
  expect(line({ gain: 900 }, 'roi')?.why).toEqual({ code: 'missing', input: 'cost' });
});

it('every line has either a value or a reason', () => {
  const amount = fc.option(fc.double({ min: -10, max: 1e9, noNaN: true }), { nil: undefined });
  const inputs = ['cost', 'impressions', 'reached', 'clicks', 'interactions', 'actions', 'newFollowers', 'gain'];
  fc.assert(
    fc.property(fc.record(Object.fromEntries(inputs.map((name) => [name, amount]))), (typed) => {
      const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
      for (const { value, why } of moneyLines(given)) {
        expect(value === undefined).toBe(why !== undefined);
        if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
      }
    }),
  );
});

it('reads numbers as people type them', () => {
  expect(['12 000', '12\u00a0000,5', '1,5', '1.5', '12,000', '12,000.25', '', '-3'].map(typedNumber)).toEqual([
    12000,
    12000.5,
    1.5,
    1.5,
    12000,
    12000.25,
    undefined,
    -3,
  ]);
  for (const text of ['twelve', '1e999', '1.2.3', '0x10', '∞']) expect(typedNumber(text)).toBeNaN();
});
