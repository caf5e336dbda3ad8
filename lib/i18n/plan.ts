import { plan as en } from './en/plan';
import { planRules as enRules } from './en/plan-rules';
import type { Message } from './message';
import { plan as ru } from './ru/plan';
import { planRules as ruRules } from './ru/plan-rules';

export type PlanKey = keyof typeof en | keyof typeof enRules;

/** Words of the content plan. They stand apart from the other dictionaries: no content script carries them. */
export const planWords: Record<'en' | 'ru', Record<PlanKey, Message>> = {
  en: { ...en, ...enRules },
  ru: { ...ru, ...ruRules },
};
