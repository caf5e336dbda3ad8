import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedCostPerInteraction, moneyFigures } from './money';

describe('money', () => {
  it('matches set D of the test vectors', () => {
    const figures = moneyFigures({
      cost: 60_000,
      impressions: 400_000,
      clicks: 2400,
      interactions: 5000,
      actions: 300,
      gain: 90_000,
      transactions: 300,
    });
    expect(figures).toEqual({
      cpm: 150,
      perContact: undefined,
      cpc: 25,
      cpe: 12,
      cpf: undefined,
      cpa: 200,
      ctr: 0.006,
      cr: 0.125,
      roi: 0.5,
      averageBill: 300,
    });
  });
  it('divides by nothing nowhere', () => {
    const amount = fc.option(
      fc.oneof(fc.constantFrom(0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, 5e-324), fc.double()),
      {
        nil: undefined,
      },
    );
    const keys = [
      'cost',
      'impressions',
      'reached',
      'clicks',
      'interactions',
      'actions',
      'newFollowers',
      'gain',
      'transactions',
    ] as const;
    const campaign = fc.record(Object.fromEntries(keys.map((key) => [key, amount])));
    fc.assert(
      fc.property(campaign, (given) => {
        for (const figure of Object.values(moneyFigures(given))) {
          if (figure !== undefined)
            expect(Number.isNaN(figure) || Math.abs(figure) === Number.POSITIVE_INFINITY).toBe(false);
        }
      }),
    );
    expect(moneyFigures({ cost: 1e-18, impressions: 5e-324 }).cpm).toBeUndefined();
    expect(moneyFigures({ cost: 100, clicks: 0 }).cpc).toBeUndefined();
    expect(moneyFigures({ cost: 0, gain: 5 }).roi).toBeUndefined();
  });
  it('of a placement', () => {
    expect(expectedCostPerInteraction(3000, 150)).toBe(20);
    expect(expectedCostPerInteraction(3000, 0)).toBeUndefined();
  });
});
