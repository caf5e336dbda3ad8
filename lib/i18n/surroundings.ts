import { auditWords } from './audit';
import { planFiles as enFiles } from './en/plan-files';
import { planGoals as enGoals } from './en/plan-goals';
import { planIdeas as enIdeas } from './en/plan-ideas';
import { planMoney as enMoney } from './en/plan-money';
import type { Message } from './message';
import { planFiles as ruFiles } from './ru/plan-files';
import { planGoals as ruGoals } from './ru/plan-goals';
import { planIdeas as ruIdeas } from './ru/plan-ideas';
import { planMoney as ruMoney } from './ru/plan-money';

const en = { ...enFiles, ...enIdeas, ...enGoals, ...enMoney, ...auditWords.en };

export type SurroundingsKey = keyof typeof en;

/** Words of what stands around the plan: files, ideas, goals, money, audit. Only the workspace carries them. */
export const surroundingsWords: Record<'en' | 'ru', Record<SurroundingsKey, Message>> = {
  en,
  ru: { ...ruFiles, ...ruIdeas, ...ruGoals, ...ruMoney, ...auditWords.ru },
};
