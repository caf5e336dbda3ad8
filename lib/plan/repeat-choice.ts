import { weekdayOf } from './plan-time';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** How an entry repeats, as a form shows it. */
export type RepeatChoice =
  | { kind: 'none' | 'daily' | 'weekdays' | 'monthly' }
  /** Numbers of weekdays, 1 Monday … 7 Sunday; at least one. */
  | { kind: 'weekly'; days: number[] }
  /** Any other rule of RFC 5545. */
  | { kind: 'own'; rule: string };

/** The choice that a stored rule stands for. "Every week" without days is that of its first day. */
export function choiceOf(rule: string | undefined, firstDay: string): RepeatChoice {
  if (rule === undefined) return { kind: 'none' };
  if (rule === 'FREQ=DAILY') return { kind: 'daily' };
  if (rule === 'FREQ=MONTHLY') return { kind: 'monthly' };
  if (rule === 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR') return { kind: 'weekdays' };
  if (rule === 'FREQ=WEEKLY') return { kind: 'weekly', days: [weekdayOf(firstDay)] };
  const names = /^FREQ=WEEKLY;BYDAY=((?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)$/.exec(rule)?.[1];
  if (names === undefined) return { kind: 'own', rule };
  return { kind: 'weekly', days: names.split(',').map((name) => DAYS.indexOf(name as 'MO') + 1) };
}

/** The rule of a choice; undefined for none. */
export function ruleOf(choice: RepeatChoice): string | undefined {
  switch (choice.kind) {
    case 'none':
      return undefined;
    case 'daily':
      return 'FREQ=DAILY';
    case 'monthly':
      return 'FREQ=MONTHLY';
    case 'weekdays':
      return 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${DAYS.filter((_, index) => choice.days.includes(index + 1)).join(',')}`;
    case 'own':
      return choice.rule;
  }
}
