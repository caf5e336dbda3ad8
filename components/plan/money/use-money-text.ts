import { useMemo } from 'react';
import type { Campaign } from '../../../lib/plan/money';
import type { MoneyInput, MoneyLine } from '../../../lib/plan/money-lines';
import { useWords } from '../../words';
import { useSurroundingsWords } from '../surroundings-words';

/** What the user calls the gain: the return on investment says which. */
export type GainIs = 'revenue' | 'margin';

/** Figures of money as people read them: name, formula in words, formula with numbers, result or why there is none. */
export function useMoneyText({ campaign, currency, gainIs }: { campaign: Campaign; currency: string; gainIs: GainIs }) {
  const say = useSurroundingsWords();
  const { figures } = useWords();
  return useMemo(() => {
    const number = (value: number) =>
      Number.isInteger(value) ? figures.integer(value) : figures.decimal(value, Math.abs(value) < 1 ? 4 : 2);
    const money = (value: number) => [number(value), currency.trim()].filter((part) => part !== '').join('\u00a0');
    const formula = (line: MoneyLine, part: (input: MoneyInput) => string) => {
      const over = line.over.map(part).join(' − ');
      const top = line.over.length > 1 ? `(${over})` : over;
      return [top, '÷', part(line.by), ...(line.times === 1 ? [] : ['×', number(line.times)])].join(' ');
    };
    const text = {
      money,
      name: ({ name }: MoneyLine) => say(`money.name.${name}`, { gain: say(`money.gainIs.${gainIs}`) }),
      formula: (line: MoneyLine) => formula(line, (input) => say(`money.input.${input}`)),
      filled: (line: MoneyLine) => formula(line, (input) => number(campaign[input] ?? 0)),
      result: ({ value = 0, unit }: MoneyLine) => (unit === 'money' ? money(value) : figures.percentTo(value, 2)),
      why: ({ why }: MoneyLine) =>
        why ? say(`money.why.${why.code}`, { input: say(`money.input.${why.input}`) }) : '',
    };
    return {
      ...text,
      /** The figures that are known, one per line, each with its formula and numbers. */
      whole: (lines: readonly MoneyLine[]) =>
        lines
          .map((line) => {
            const head = `${text.name(line)}: `;
            if (line.value === undefined) return `${head}${say('money.na')} (${text.why(line)})`;
            return `${head}${text.result(line)} = ${text.filled(line)} (${text.formula(line)})`;
          })
          .join('\n'),
    };
  }, [say, figures, campaign, currency, gainIs]);
}

export type MoneyText = ReturnType<typeof useMoneyText>;
