import type { ReplyContext } from './reply-context';

/** A known value: its text as it would be inserted, the moment it stands for, another name it may be compared by. */
export interface Value {
  text: string;
  moment?: Date;
  alias?: string;
}

/** One thing that can be done with a value: `{{first_name | upper}}`. */
export interface Filter {
  /** What stands after the colon. `text or nothing` may be left out. */
  argument: 'nothing' | 'number' | 'text' | 'text or nothing';
  apply(value: Value, argument: string | number | undefined, context: ReplyContext): Value;
  /** For the one filter that makes something of nothing. */
  whenUnknown?(argument: string | number | undefined): Value | undefined;
}

/** A filter that looks at the text alone. */
export function textFilter(change: (text: string, context: ReplyContext) => string): Filter {
  return { argument: 'nothing', apply: (value, _, context) => ({ text: change(value.text, context) }) };
}
