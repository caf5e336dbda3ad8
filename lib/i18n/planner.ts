import { planner as en } from './en/planner';
import { plannerEditor as enEditor } from './en/planner-editor';
import type { Message } from './message';
import { planner as ru } from './ru/planner';
import { plannerEditor as ruEditor } from './ru/planner-editor';

export type PlannerKey = keyof typeof en | keyof typeof enEditor;

/** Words of the plan in the workspace. The popup and the background say none of them. */
export const plannerWords: Record<'en' | 'ru', Record<PlannerKey, Message>> = {
  en: { ...en, ...enEditor },
  ru: { ...ru, ...ruEditor },
};
