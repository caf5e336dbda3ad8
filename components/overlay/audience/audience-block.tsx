import { useEffect } from 'react';
import type { AudienceReport, Sign } from '../../../lib/audience';
import { Disclosure } from '../../ui/disclosure';
import { useWords } from '../../words';
import type { LoadedAudience } from '../overlay-services';
import { SignItem } from './sign-item';
import { type AudienceState, type AudienceTalk, useAudienceWords } from './use-audience';

/** What was seen of the audience: one short result beside the heading, and the evidence behind it when opened. */
export function AudienceBlock({ state, now }: { state: AudienceState; now: string }) {
  const { t } = useWords();
  const { loaded, report } = state;
  const words = useAudienceWords(loaded);
  const told = words && report && report.gathered.rows + report.gathered.comments > 0;
  return (
    <div data-testid="audience" data-verdict={report?.verdict ?? 'not-enough-data'}>
      <Disclosure title={t('audience.title')} aside={told ? shortResult(words, report) : t('audience.empty')}>
        {!told && <p className="pb-2">{t('audience.empty.help')}</p>}
        {loaded && words && report && (
          <Evidence state={state} loaded={loaded} report={report} words={words} now={now} />
        )}
      </Disclosure>
    </div>
  );
}

interface EvidenceProps {
  state: AudienceState;
  loaded: LoadedAudience;
  report: AudienceReport;
  words: AudienceTalk;
  now: string;
}

function Evidence({ state, loaded: { book }, report, words, now }: EvidenceProps) {
  const { t, figures } = words;
  const { earlier, nameOf, openMethod } = state;
  useEffect(() => {
    book.setPace('brisk');
    return () => book.setPace('calm');
  }, [book]);
  const signs = report.signs.filter(worthALine).sort((a, b) => weight(b) - weight(a));
  const fine = book.fine.length;
  const { rows, scored, comments, missing } = report.gathered;
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{t(`aud.reading.${report.reading}`)}</p>
      {report.remarks.map((remark) => (
        <p key={remark}>{t(`aud.remark.${remark}`)}</p>
      ))}
      <p className="text-ink-soft">
        {t('aud.seen', { rows, comments })} {scored > 0 && t('aud.scored', { scored })}{' '}
        {missing.map(({ what, have, need }) => t(`aud.missing.${what}`, { have, need })).join(' ')}
      </p>
      <ul className="flex flex-col gap-2">
        {signs.map((sign) => (
          <SignItem key={sign.id} sign={sign} words={words} book={book} nameOf={nameOf} now={now} />
        ))}
      </ul>
      {fine > 0 && (
        <p>
          {t('aud.undo', { count: fine })}{' '}
          <button
            type="button"
            className="text-accent underline"
            onClick={() => book.undo()}
            data-testid="audience-undo"
          >
            {t('aud.undo.button')}
          </button>
        </p>
      )}
      {earlier.length > 0 && (
        <p className="text-ink-soft">
          {t('aud.earlier')}:{' '}
          {earlier
            .slice(-5)
            .map(({ at, audience }) => `${figures.day(at, now)} ${shortVisit(t, audience)}`)
            .join(' · ')}
        </p>
      )}
      <p className="text-ink-soft">{t('aud.blind')}</p>
      <button
        type="button"
        className="self-start text-accent underline"
        onClick={openMethod}
        data-testid="audience-method"
      >
        {t('aud.method')}
      </button>
    </div>
  );
}

/** A sign without a sample says nothing; its absence is explained by what is missing. */
function worthALine({ enough, sample }: Sign): boolean {
  return enough && sample > 0;
}

function weight({ level, context }: Sign): number {
  return (level === 'strong' ? 4 : level === 'notable' ? 2 : 0) + (context ? 0 : 1);
}

/** "no sign in 84": of the rows and comments that could have shown one. */
function shortResult({ t }: AudienceTalk, report: AudienceReport): string {
  const { verdict, signs, gathered } = report;
  const raised = signs.filter(({ enough, level, context }) => enough && level !== 'none' && !context).length;
  const seen = gathered.rows + gathered.comments;
  if (verdict === 'not-enough-data') return t('aud.short.little', { count: seen });
  if (verdict === 'none') return t('aud.short.none', { count: seen });
  return t(verdict === 'flagged' ? 'aud.short.strong' : 'aud.short.signs', { count: Math.max(1, raised) });
}

function shortVisit(t: AudienceTalk['t'], visit: AudienceState['earlier'][number]['audience']): string {
  if (visit === undefined) return '';
  const count = visit.rows + visit.comments;
  if (visit.verdict === 'not-enough-data') return t('aud.short.little', { count });
  if (visit.verdict === 'none') return t('aud.short.none', { count });
  return t(visit.verdict === 'flagged' ? 'aud.level.strong' : 'aud.level.notable');
}
