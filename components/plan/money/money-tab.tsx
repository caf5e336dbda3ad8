import { useMemo, useState } from 'react';
import type { Campaign } from '../../../lib/plan/money';
import { type MoneyInput, moneyLines, typedNumber } from '../../../lib/plan/money-lines';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { useToast } from '../../ui/toasts';
import { Part } from '../../workspace/view-frame';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { useAsked } from '../use-asked';
import { MoneyTable } from './money-table';
import { Placement } from './placement';
import { type GainIs, useMoneyText } from './use-money-text';

const INPUTS: readonly MoneyInput[] = [
  'cost',
  'impressions',
  'reached',
  'clicks',
  'interactions',
  'actions',
  'newFollowers',
  'gain',
  'transactions',
];

/** Calculators for what a campaign cost and brought. What is typed stays in this tab and is kept nowhere. */
export function MoneyTab({ around }: { around: PlanAround }) {
  const { services } = around;
  const say = useSurroundingsWords();
  const toast = useToast();
  const visits = useAsked(services.visits, [services]);
  const [typed, setTyped] = useState<Partial<Record<MoneyInput, string>>>({});
  const [currency, setCurrency] = useState('');
  const [gainIs, setGainIs] = useState<GainIs>('revenue');
  const campaign = useMemo(() => campaignOf(typed), [typed]);
  const lines = useMemo(() => moneyLines(campaign), [campaign]);
  const text = useMoneyText({ campaign, currency, gainIs });
  const copy = async () => {
    const done = await services.copy(text.whole(lines));
    toast({ text: say(done ? 'money.copied' : 'money.notCopied'), failed: !done });
  };
  return (
    <div className="flex flex-col gap-6 pt-3" data-testid="money-tab">
      <p className="max-w-[760px] text-ink-soft">{say('money.note')}</p>
      <Part title={say('money.inputs')}>
        <div className="grid max-w-[900px] grid-cols-[repeat(auto-fill,minmax(170px,1fr))] gap-3">
          {INPUTS.map((input) => (
            <TextField
              key={input}
              label={say(`money.input.${input}`)}
              inputMode="decimal"
              value={typed[input] ?? ''}
              error={Number.isNaN(typedNumber(typed[input] ?? '')) ? say('money.notNumber') : undefined}
              onChange={(event) => setTyped({ ...typed, [input]: event.target.value })}
            />
          ))}
          <SelectField
            label={say('money.gainIs')}
            value={gainIs}
            onChange={(event) => setGainIs(event.target.value as GainIs)}
          >
            <option value="revenue">{say('money.gainIs.revenue')}</option>
            <option value="margin">{say('money.gainIs.margin')}</option>
          </SelectField>
          <TextField
            label={say('money.currency')}
            maxLength={10}
            placeholder="₽ € $"
            value={currency}
            onChange={(event) => setCurrency(event.target.value)}
          />
        </div>
      </Part>
      <Part title={say('money.results')}>
        <MoneyTable lines={lines} text={text} />
        <div>
          <Button onClick={() => void copy()}>{say('money.copy')}</Button>
        </div>
      </Part>
      <Placement visits={visits} services={services} money={text.money} />
    </div>
  );
}

/** The numbers that were typed; what is no number is as good as missing, and its field says so. */
function campaignOf(typed: Partial<Record<MoneyInput, string>>): Campaign {
  const known = Object.entries(typed).flatMap(([input, text]) => {
    const value = typedNumber(text);
    return value === undefined || Number.isNaN(value) ? [] : [[input, value]];
  });
  return Object.fromEntries(known) as Campaign;
}
