import type { Figures } from '../../lib/i18n/figures';
import type { Locale, Values } from '../../lib/i18n/translate';
import { type Brand, PLAN_TARGETS } from '../../lib/model';
import type { Warning } from '../../lib/plan/rules/rule';
import type { UtmProblem } from '../../lib/plan/utm';
import { shortDay } from './day-name';
import type { SayPlan } from './plan-words';

/** How days, shares and names are written here. */
export interface WarningWords {
  say: SayPlan;
  figures: Figures;
  locale: Locale;
  brands: readonly Brand[];
}

/** The sentence of a warning and the reason for its rule. */
export function warningText({ rule, values, day }: Warning, words: WarningWords): { text: string; why: string } {
  const { say, figures, locale, brands } = words;
  const shown: Values = { ...values, ...(day !== undefined && { day: shortDay(day, locale) }) };
  for (const name of ['from', 'to'] as const)
    if (values[name] !== undefined) shown[name] = shortDay(String(values[name]), locale);
  const target = PLAN_TARGETS.find((one) => one === values.target);
  if (target) shown.target = say(`plan.target.${target}`);
  if (typeof values.share === 'number') shown.share = figures.percent(values.share);
  if (typeof values.usual === 'number') shown.usual = figures.decimal(values.usual, values.usual % 1 === 0 ? 0 : 1);
  if (values.categories !== undefined)
    shown.categories = listed(values.categories, (name) => say(`plan.category.${name as 'news'}`), locale);
  if (values.problems !== undefined)
    shown.problems = listed(values.problems, (name) => say(`utm.${name as UtmProblem}`), locale);
  const brand = brands.find(({ id }) => id === values.brand);
  const text = say(sentenceOf(rule, values), shown);
  return {
    text: brand ? say('rule.for', { text, brand: brand.name }) : text,
    why: say(rule === 'too-close' && values.zones === '' ? 'rule.too-close.whyOneZone' : `rule.${rule}.why`, shown),
  };
}

function sentenceOf(rule: Warning['rule'], values: Warning['values']) {
  if (rule === 'clock-change') return values.clock === 'never' ? 'rule.clock-change.never' : 'rule.clock-change.twice';
  if (rule === 'too-long' && values.what === 'hashtags') return 'rule.too-long.hashtags';
  return `rule.${rule}` as const;
}

function listed(names: string | number, name: (id: string) => string, locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(String(names).split(',').map(name));
}
