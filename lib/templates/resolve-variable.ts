import { cutToFit } from '../text/graphemes';
import { firstNameOf } from './first-name';
import type { ReplyContext } from './reply-context';
import type { Value } from './value';
import { writeDate } from './write-date';

/** Code units; what is longer ends with a whole character. */
const NAME_LIMIT = 200;
const TEXT_LIMIT = 2000;

/** What a variable stands for here; undefined when the page did not tell, or there is no such variable. */
export function resolveVariable(name: string, context: ReplyContext): Value | undefined {
  const { now, language, brand } = context;
  switch (name) {
    case 'first_name':
      return line(firstNameOf(context.fullName ?? ''));
    case 'full_name':
      return line(context.fullName);
    case 'comment':
      return text(context.comment);
    case 'post_author':
      return line(context.postAuthor);
    case 'community':
      return line(context.community);
    case 'network':
      return { text: context.networkName ?? context.network, alias: context.network };
    case 'language':
      return { text: language };
    case 'date':
      return { text: writeDate(now, language === 'ru' ? 'd MMMM' : 'MMMM d', language), moment: now };
    case 'time':
      return { text: writeDate(now, language === 'ru' ? 'H:mm' : 'h:mm a', language), moment: now };
    case 'weekday':
      return { text: writeDate(now, 'EEEE', language), moment: now };
    case 'daytime':
      return { text: daytimeAt(now.getHours()) };
    case 'brand':
      return line(brand?.name);
    case 'my_name':
      return line(brand?.myName);
    case 'link':
      return line(brand?.link);
    default:
      return undefined;
  }
}

/** Part of the day by the local hour: one says good morning from five, good day from noon, good evening from six. */
function daytimeAt(hour: number): string {
  if (hour >= 5 && hour < 12) return 'morning';
  if (hour >= 12 && hour < 18) return 'day';
  return hour >= 18 && hour < 23 ? 'evening' : 'night';
}

/** Control signs and those that turn the direction of writing have no place in a reply. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

function line(raw: string | undefined): Value | undefined {
  const whole = (raw ?? '').replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();
  const clean = cutToFit(whole, NAME_LIMIT);
  return clean === '' ? undefined : { text: clean };
}

function text(raw: string | undefined): Value | undefined {
  const clean = (raw ?? '').replace(/\r\n?/g, '\n').replace(UNSEEN, (signs) => signs.replace(/[^\n]/g, ''));
  return clean.trim() === '' ? undefined : { text: cutToFit(clean.trim(), TEXT_LIMIT) };
}
