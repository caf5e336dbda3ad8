import { type Campaign, type MoneyFigures, moneyFigures } from './money';

export type MoneyInput = keyof Campaign;
export type MoneyName = keyof MoneyFigures;

/** One figure with its formula and why it is missing, when it is. */
export interface MoneyLine {
  name: MoneyName;
  /** Added up before dividing: `gain` minus `cost` for the return on investment. */
  over: readonly MoneyInput[];
  by: MoneyInput;
  /** 1,000 for CPM. */
  times: number;
  unit: 'money' | 'share';
  value?: number;
  /** The first input that is missing, or that nothing can be divided by. */
  why?: { code: 'missing' | 'nothing'; input: MoneyInput };
}

const FORMULAS: Record<MoneyName, Pick<MoneyLine, 'over' | 'by' | 'unit'>> = {
  cpm: { over: ['cost'], by: 'impressions', unit: 'money' },
  perContact: { over: ['cost'], by: 'reached', unit: 'money' },
  cpc: { over: ['cost'], by: 'clicks', unit: 'money' },
  cpe: { over: ['cost'], by: 'interactions', unit: 'money' },
  cpf: { over: ['cost'], by: 'newFollowers', unit: 'money' },
  cpa: { over: ['cost'], by: 'actions', unit: 'money' },
  ctr: { over: ['clicks'], by: 'impressions', unit: 'share' },
  cr: { over: ['actions'], by: 'clicks', unit: 'share' },
  roi: { over: ['gain', 'cost'], by: 'cost', unit: 'share' },
  averageBill: { over: ['gain'], by: 'transactions', unit: 'money' },
};

/** Every figure of a campaign with its formula (metrics reference, section 8), in the order of the reference. */
export function moneyLines(campaign: Campaign): MoneyLine[] {
  const figures = moneyFigures(campaign);
  return (Object.keys(FORMULAS) as MoneyName[]).map((name) => {
    const { over, by, unit } = FORMULAS[name];
    const value = figures[name];
    const line = { name, over, by, unit, times: name === 'cpm' ? 1000 : 1 };
    if (value !== undefined) return { ...line, value };
    const missing = [...over, by].find((input) => campaign[input] === undefined);
    return { ...line, why: missing ? { code: 'missing', input: missing } : { code: 'nothing', input: by } };
  });
}

/** A number as people type it: "12 000", "1,5", "1.5". Undefined for an empty field, NaN for what is no number. */
export function typedNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f_]/gu, '');
  if (plain === '') return undefined;
  // "12,000" is a thousand mark, "1,5" and "12,00" a decimal comma.
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(grouped) && Math.abs(Number(grouped)) <= 1e15 ? Number(grouped) : Number.NaN;
}
