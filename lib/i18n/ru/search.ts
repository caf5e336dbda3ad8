import type { search as en } from '../en/search';
import type { Message } from '../message';

/** Russian sentences about mistakes in a query. */
export const search: Record<keyof typeof en, Message> = {
  'problem.unknown-key': 'Ключа «{text}» нет. Есть: {expected}. Чтобы искать сами слова, возьмите их в кавычки.',
  'problem.no-value': 'После «{text}:» не хватает значения.',
  'problem.unclosed-quote': 'Не хватает закрывающей кавычки: {text}',
  'problem.unclosed-list': 'Не хватает закрывающей скобки: {text}',
  'problem.unknown-value': 'У этого ключа нет значения «{text}». Есть: {expected}.',
  'problem.bad-number': '«{text}» здесь не число. Пишите так: 100, >=1000, 10..20, 1.5k, 2%, неизвестно.',
  'problem.bad-date': '«{text}» не дата. Пишите так: 2026-10-31, 2026-10, >2026-10-01, 2026-10..2026-11, 7d.',
  'problem.bad-band': 'В «{text}» конец раньше начала.',
  'problem.nothing-searchable': 'В «{text}» нет ни букв, ни цифр, искать нечего.',
  'problem.unknown-collection': 'Коллекции «{text}» нет. Есть: {expected}.',
  'problem.unknown-variable': 'В кодификаторе нет переменной «{text}». Есть: {expected}.',
};
