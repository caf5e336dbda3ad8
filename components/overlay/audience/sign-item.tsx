import type { Example, Sign } from '../../../lib/audience';
import type { AudienceBook } from '../../../lib/insight/audience-book';
import { exampleClass, reasonsText, signLines, signSource } from './sign-words';
import type { AudienceState, AudienceTalk } from './use-audience';

/** What every row of evidence needs. */
export interface RowProps {
  sign: Sign;
  words: AudienceTalk;
  book: AudienceBook;
  nameOf: AudienceState['nameOf'];
  now: string;
}

const LOOK = {
  none: { mark: '○', tone: 'text-ink-soft' },
  notable: { mark: '◐', tone: 'text-notable' },
  strong: { mark: '●', tone: 'text-strong' },
} as const;

/** One line of evidence. Raised ones are told in full; the others in one line. */
export function SignItem(props: RowProps) {
  const { sign, words, book } = props;
  const { t } = words;
  const { mark, tone } = LOOK[sign.level];
  const raised = sign.level !== 'none';
  const source = signSource(words, sign);
  // What explains a sign away must be told before anybody asks; the rest belongs to a raised one.
  const notes = sign.notes.filter((note) => raised || note === 'could-be-contest');
  return (
    <li data-testid="audience-sign" data-sign={sign.id} data-level={sign.level}>
      <p className="flex gap-1">
        <span className={tone} aria-hidden="true">
          {mark}
        </span>
        <span>
          <span className={raised ? 'font-semibold' : ''}>{t(`aud.sign.${sign.id}`)}</span>:{' '}
          <span className={tone}>
            {t(`aud.level.${sign.level}`)}
            {sign.context && raised ? `, ${t('aud.context')}` : ''}
          </span>
          {'. '}
          {signLines(words, sign)} {sign.id === 'dead-members' && elsewhere(words, book.departedElsewhere)}
        </span>
      </p>
      <div className="pl-4 text-ink-soft">
        {source && <p>{t('aud.source', { source })}</p>}
        {notes.map((note) => (
          <p key={note}>
            {t(`aud.note.${note}`, {
              shells: sign.parts['suspicious-empty-shell'] ?? 0,
              byPattern: sign.parts.byPattern ?? 0,
            })}
          </p>
        ))}
        {raised && sign.examples.length > 0 && (
          <details>
            <summary className="text-accent underline">{t('aud.examples')}</summary>
            <ul className="flex flex-col gap-1 pt-1">
              {sign.examples.map((example) => (
                <ExampleRow key={example.id} {...props} example={example} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

/** Signs whose rows can be taken out of the count one by one. */
const ROWS_COUNT = new Set(['suspicious-accounts', 'fresh-ids', 'promo-comments', 'duplicate-comments']);

function ExampleRow({ sign, words, book, nameOf, now, example }: RowProps & { example: Example }) {
  const title = example.name ?? example.text ?? nameOf(example.id);
  const kind = exampleClass(words, example);
  return (
    <li className="border-t border-line pt-1" data-testid="audience-example">
      {title && (
        <p className="truncate text-ink" dir="auto" title={title}>
          {title}
        </p>
      )}
      <p>{[kind, reasonsText(words, example, now)].filter(Boolean).join(': ')}</p>
      {ROWS_COUNT.has(sign.id) && (
        <button
          type="button"
          className="text-accent underline"
          onClick={() => book.dismiss(example.id)}
          data-testid="audience-fine"
        >
          {words.t('aud.fine')}
        </button>
      )}
    </li>
  );
}

/** The user's own comparison, where no base rate is known. */
function elsewhere({ t }: AudienceTalk, shares: readonly number[]): string {
  const middle = [...shares].sort((a, b) => a - b)[Math.floor(shares.length / 2)];
  return middle === undefined ? '' : t('aud.elsewhere', { count: shares.length, value: Math.round(middle * 100) });
}
