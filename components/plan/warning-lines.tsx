import { useState } from 'react';
import type { Brand } from '../../lib/model';
import type { Warning } from '../../lib/plan/rules/rule';
import { Button } from '../ui/button';
import { useWords } from '../words';
import type { PlanServices } from './plan-services';
import { usePlanWords } from './plan-words';
import { warningText } from './warning-text';

/** Notes of the gentle rules, one line each; the reason opens below, with the switch that silences the rule. */
export function WarningLines({
  warnings,
  services,
  brands,
  most,
}: {
  warnings: readonly Warning[];
  services: PlanServices;
  brands: readonly Brand[];
  /** Lines shown at first. */
  most: number;
}) {
  const say = usePlanWords();
  const [all, setAll] = useState(false);
  if (warnings.length === 0) return null;
  const shown = all ? warnings : warnings.slice(0, most);
  return (
    <ul className="flex flex-col gap-1">
      {shown.map((warning) => (
        <WarningLine key={JSON.stringify(warning)} warning={warning} services={services} brands={brands} />
      ))}
      {shown.length < warnings.length && (
        <li>
          <Button kind="quiet" className="text-label" onClick={() => setAll(true)}>
            {say('rule.more', { count: warnings.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}

function WarningLine({
  warning,
  services,
  brands,
}: {
  warning: Warning;
  services: PlanServices;
  brands: readonly Brand[];
}) {
  const say = usePlanWords();
  const { figures, locale } = useWords();
  const { text, why } = warningText(warning, { say, figures, locale, brands });
  const { settings, changeSettings } = services;
  return (
    <li className="rounded border border-line bg-raised px-2 py-1" data-testid="plan-warning" data-rule={warning.rule}>
      <details>
        <summary className="flex items-baseline gap-2">
          <span aria-hidden="true" className="font-semibold text-notable">
            !
          </span>
          <span className="min-w-0 flex-1 break-words" dir="auto">
            {text}
          </span>
          <span className="shrink-0 text-label text-accent">{say('rule.why')}</span>
        </summary>
        <p className="mt-1 text-label text-ink-soft">{why}</p>
        <Button
          kind="quiet"
          className="text-label"
          onClick={() => changeSettings({ ...settings, rulesOff: [...settings.rulesOff, warning.rule] })}
        >
          {say('rule.off')}
        </Button>
      </details>
    </li>
  );
}
