import type { SayPlanner } from '../planner-words';

/** "30 minutes before"; whole hours and days by their names. */
export function remindName(minutes: number, say: SayPlanner): string {
  if (minutes === 0) return say('editor.remind.now');
  if (minutes % 1440 === 0) return say('editor.remind.days', { count: minutes / 1440 });
  return minutes % 60 === 0
    ? say('editor.remind.hours', { count: minutes / 60 })
    : say('editor.remind.minutes', { count: minutes });
}
