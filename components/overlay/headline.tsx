import { useEffect, useState } from 'react';
import { type Headline as HeadlineFigure, isFigure, type NoFigure } from '../../lib/metrics/report-types';
import { isKnown } from '../../lib/model';
import { figureText } from '../figure-text';
import { membersText } from '../members-text';
import { reasonText } from '../reason-text';
import { useWords } from '../words';
import { ExclusionsLine } from './exclusions';
import { HowKnown } from './how-known';
import type { PanelActions, PanelView } from './panel-view';
import { reasonHelp } from './reason-help';

/** The main figure, its sample, what was left out, and how we know. */
export function Headline({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const report = view.report;
  if (report === undefined) return null;
  const { headline } = report;
  return (
    <section className="px-3 pb-2" aria-label={words.t('er.name')}>
      {isFigure(headline) ? (
        <Figure figure={headline} open={open} onToggle={() => setOpen(!open)} />
      ) : (
        <NoHeadline none={headline} view={view} />
      )}
      <Denominator view={view} />
      <FromMarkup view={view} />
      <ExclusionsLine exclusions={report.exclusions} posts={report.posts.length} />
      <button
        type="button"
        className="mt-1 text-accent underline-offset-2 hover:underline"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        data-testid="er-how"
      >
        {words.t('er.how')}
      </button>
      {open && <HowKnown view={view} report={report} actions={actions} />}
    </section>
  );
}

function Figure({ figure, open, onToggle }: { figure: HeadlineFigure; open: boolean; onToggle: () => void }) {
  const words = useWords();
  return (
    <>
      <button
        type="button"
        className="flex w-full items-baseline gap-2 rounded-[8px] text-left hover:bg-raised"
        aria-expanded={open}
        aria-label={`${figureText(words, figure)} ${words.t('er.name')}. ${words.t('er.how')}`}
        onClick={onToggle}
      >
        <span
          className="text-figure font-semibold leading-none"
          data-testid="er-headline"
          data-value={String(figure.value)}
        >
          {figureText(words, figure)}
        </span>
        <span>{words.t('er.name')}</span>
      </button>
      <Sample figure={figure} />
    </>
  );
}

function Sample({ figure }: { figure: HeadlineFigure }) {
  const { t, figures } = useWords();
  const posts = t('posts', { count: figure.n });
  return (
    <div className="mt-1">
      <p data-testid="er-n" data-value={String(figure.n)}>
        {t('er.sample', { posts, span: figures.span(figure.from, figure.to) })}
        {figure.label === 'small-sample' && <b className="font-semibold text-notable"> · {t('er.small')}</b>}
      </p>
      {figure.band && (
        <p className="text-ink-soft">
          {t('er.band', { lo: figures.percent(figure.band.lo), hi: figures.percent(figure.band.hi) })}
        </p>
      )}
      {figure.withoutShares && <p className="text-ink-soft">{t('er.withoutShares')}</p>}
      {!figure.contiguous && <p className="text-notable">{t('er.notContiguous', { posts })}</p>}
    </div>
  );
}

/** What is divided by, and when it was read: no figure without its time. */
function Denominator({ view: { community } }: { view: PanelView }) {
  const words = useWords();
  if (community === undefined || !isKnown(community.members)) return null;
  return (
    <p className="text-ink-soft" data-testid="er-denominator" data-value={String(community.members.value)}>
      {words.t('er.denominator', {
        members: membersText(words, community),
        when: words.figures.moment(community.provenance.at),
      })}
    </p>
  );
}

/** Says so when counted posts are known from visible markup alone, where figures may be abbreviated. */
function FromMarkup({ view }: { view: PanelView }) {
  const { t } = useWords();
  const counted = view.report?.posts.filter(({ excluded }) => excluded === undefined) ?? [];
  const count = counted.filter(({ id }) => view.posts.get(id)?.provenance.source === 'dom').length;
  return count === 0 ? null : <p className="text-notable">{t('er.fromMarkup', { count })}</p>;
}

/** Answers of one page arrive within this time; until then a missing figure is only not there yet. */
const ARRIVAL_MS = 500;

/** Why there is no figure, once it is clear that none is on its way. */
function NoHeadline({ none, view }: { none: NoFigure; view: PanelView }) {
  const words = useWords();
  const [settled, setSettled] = useState(false);
  const communityId = view.community?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another community starts the wait anew
  useEffect(() => {
    setSettled(false);
    const timer = setTimeout(() => setSettled(true), ARRIVAL_MS);
    return () => clearTimeout(timer);
  }, [communityId]);
  if (!settled) return <p className="text-ink-soft">{words.t('panel.reading')}</p>;
  return (
    <div data-testid="er-reason" data-reason={none.reason} role="status">
      <p className="text-emphasis font-semibold">
        {words.t('reason.title')}: {reasonText(words, none)}
      </p>
      <p className="text-ink-soft">{reasonHelp(words, none, view)}</p>
      <p className="text-ink-soft" data-testid="er-n" data-value={String(none.n)}>
        {words.t('rates.n', { count: none.n })}
      </p>
    </div>
  );
}
