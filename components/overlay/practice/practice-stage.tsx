import { useMemo, useRef, useState } from 'react';
import { engagementReport } from '../../../lib/metrics/report';
import type { CompatMode } from '../../../lib/metrics/report-types';
import { useWords } from '../../words';
import { Panel } from '../panel';
import type { PanelActions, PanelView } from '../panel-view';
import { Pill } from '../pill';
import { PracticePost } from './practice-post';
import { practiceRecords } from './practice-records';
import { usePracticeWords } from './use-practice-words';

/** How long a post that the panel led to stays marked, in ms. */
const SHOWN_MS = 1_600;

export interface PracticeProps {
  /** ISO 8601 UTC; the made-up posts are dated back from it. */
  now: string;
  /** IANA name. */
  timeZone: string;
  dark: boolean;
  copy: (text: string) => Promise<boolean>;
}

/** A made-up community with the real panel beside it, to try before opening a network. Stores nothing. */
export function PracticeStage({ now, timeZone, dark, copy }: PracticeProps) {
  const say = usePracticeWords();
  const { t } = useWords();
  const posts = useRef(new Map<string, HTMLElement>());
  const [shown, setShown] = useState<string>();
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const [collapsed, setCollapsed] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const records = useMemo(
    () => practiceRecords(now, say('practice.name'), (row) => say(`practice.post.${row}` as Parameters<typeof say>[0])),
    [now, say],
  );
  const reportAs = useMemo(() => {
    const { community, posts } = records;
    return (mode: CompatMode) => engagementReport({ community, posts, now, mode, options: { timeZone } });
  }, [records, now, timeZone]);
  const view = useMemo(
    (): PanelView => ({
      network: { id: records.community.network, name: say('practice.network') },
      community: records.community,
      report: reportAs('default'),
      posts: new Map(records.posts.map((post) => [post.id, post])),
      history: records.history,
      health: { level: 'good', shapes: [], adapter: 'practice' },
      guest: undefined,
      now,
    }),
    [records, reportAs, say, now],
  );
  const actions = useMemo(
    (): PanelActions => ({
      computeAs: reportAs,
      showPost(id) {
        posts.current.get(id)?.scrollIntoView({ block: 'nearest' });
        setShown(id);
        setTimeout(() => setShown((one) => (one === id ? undefined : one)), SHOWN_MS);
        return posts.current.has(id);
      },
      copy,
    }),
    [reportAs, copy],
  );
  const figures = new Map(view.report?.posts.map((one) => [one.id, one]));
  const star = (id: string) => setSaved((before) => before.symmetricDifference(new Set([id])));

  return (
    <div
      className="grid gap-3 rounded-card border border-line bg-raised p-3 [grid-template-columns:minmax(0,1fr)_320px] max-[760px]:grid-cols-1"
      data-testid="practice"
    >
      <section
        className="flex max-h-[560px] flex-col gap-2 overflow-y-auto overscroll-contain"
        aria-label={say('practice.wall')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe)
        tabIndex={0}
      >
        {records.posts.map((post) => (
          <PracticePost
            key={post.id}
            ref={(element) => {
              if (element) posts.current.set(post.id, element);
            }}
            {...{ post, now, dark }}
            figures={figures.get(post.id)}
            saved={saved.has(post.id)}
            onStar={() => star(post.id)}
            shown={shown === post.id}
          />
        ))}
      </section>
      <div className="flex flex-col gap-2">
        <div
          className={`flex max-h-[520px] flex-col overflow-hidden border border-line bg-paper shadow-float ${collapsed ? 'self-end rounded-pill' : 'rounded-card'}`}
        >
          {collapsed ? (
            <Pill view={view} signs={false} quiet={false} onExpand={() => setCollapsed(false)} />
          ) : (
            <Panel
              {...{ view, actions, menuOpen }}
              audience={null}
              blocks={null}
              saving={
                <p className="border-t border-line px-3 py-2 text-label text-ink-soft">{say('practice.saving')}</p>
              }
              quiet={false}
              handle={{ disabled: true, title: t('panel.move') }}
              onCollapse={() => setCollapsed(true)}
              onMenu={() => setMenuOpen(!menuOpen)}
              menu={<p className="px-3 pb-2 text-ink-soft">{say('practice.menu')}</p>}
            />
          )}
        </div>
        <p className="text-label text-ink-soft" role="status">
          {say(saved.size > 0 ? 'practice.starred' : 'practice.try')}
        </p>
      </div>
    </div>
  );
}
