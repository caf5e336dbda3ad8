import { ABSENT, bandOf, type Count, exact, HIDDEN, isKnown, type TransferredPost, UNSUPPORTED } from '../model';
import { type Column, numberColumn, type Sentence, textColumn } from './column';

type Get = (saved: TransferredPost) => Count | undefined;
type Put = (draft: TransferredPost, count: Count) => void;

const NOT_KNOWN: Sentence = {
  en: 'not known; the column with “_kind” says why. Never zero',
  ru: 'неизвестно; почему — говорит столбец с «_kind». Никогда не ноль',
};
const ONLY_ROUNDED: Sentence = { en: 'the count is not rounded', ru: 'счётчик не округлён' };
const NOT_RECORDED: Sentence = { en: 'this record has no such count', ru: 'у записи нет такого счётчика' };

/**
 * The five columns of one count, so that zero, hidden, absent, unsupported and rounded stay apart in every format.
 *
 * `_kind` comes first when a row is put back: it decides what the other columns mean.
 */
export function countColumns(name: string, en: string, ru: string, unit: string, get: Get, put: Put): Column[] {
  const known = (saved: TransferredPost) => {
    const count = get(saved);
    return count !== undefined && isKnown(count) ? count : undefined;
  };
  const rounded = (saved: TransferredPost) => {
    const count = get(saved);
    return count?.kind === 'rounded' ? count : undefined;
  };
  return [
    numberColumn(
      { name, en, ru, unit, empty: NOT_KNOWN },
      (saved) => known(saved)?.value,
      (draft, value) => put(draft, withValue(get(draft), value)),
    ),
    textColumn(
      {
        name: `${name}_kind`,
        en: `How ${name} is known: exact; rounded (the network printed a short form); hidden (the network hides it); absent (it was not on the page: not zero); unsupported (the network or format has no such counter)`,
        ru: `Как известно ${name}: exact — точно; rounded — сеть показала округлённо; hidden — сеть скрывает; absent — на странице не было (это не ноль); unsupported — такого счётчика не существует`,
        empty: NOT_RECORDED,
      },
      (saved) => get(saved)?.kind,
      (draft, kind) => put(draft, ofKind(kind, get(draft))),
    ),
    numberColumn(
      {
        name: `${name}_lo`,
        en: `Lowest value that fits ${name}`,
        ru: `Наименьшее, чем может быть ${name}`,
        unit,
        empty: NOT_KNOWN,
      },
      (saved) => band(known(saved))?.lo,
      (draft, lo) => put(draft, widened(get(draft), { lo })),
    ),
    numberColumn(
      {
        name: `${name}_hi`,
        en: `Highest value that fits ${name}`,
        ru: `Наибольшее, чем может быть ${name}`,
        unit,
        empty: NOT_KNOWN,
      },
      (saved) => band(known(saved))?.hi,
      (draft, hi) => put(draft, widened(get(draft), { hi })),
    ),
    textColumn(
      {
        name: `${name}_shown`,
        en: `${name} as the page printed it`,
        ru: `${name} так, как показано на странице`,
        empty: ONLY_ROUNDED,
      },
      (saved) => rounded(saved)?.raw,
      (draft, raw) => put(draft, widened(get(draft), { raw })),
    ),
  ];
}

function band(count: Parameters<typeof bandOf>[0] | undefined): { lo: number; hi: number } | undefined {
  return count && bandOf(count);
}

/** A number without a word about its kind is taken as exact; one that cannot be a count stays unknown. */
function withValue(count: Count | undefined, value: number): Count {
  return count?.kind === 'rounded' ? { ...count, value } : exact(value);
}

function ofKind(kind: string, count: Count | undefined): Count {
  if (kind === 'hidden') return HIDDEN;
  if (kind === 'unsupported') return UNSUPPORTED;
  if (kind === 'absent' || count === undefined || !isKnown(count)) return ABSENT;
  return kind === 'rounded' ? { kind, value: count.value, lo: count.value, hi: count.value, raw: '' } : count;
}

function widened(count: Count | undefined, more: { lo: number } | { hi: number } | { raw: string }): Count {
  return count?.kind === 'rounded' ? { ...count, ...more } : (count ?? ABSENT);
}
