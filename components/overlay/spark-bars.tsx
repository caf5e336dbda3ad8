import { useState } from 'react';
import type { PostFigures } from '../../lib/metrics/report-types';
import { useWords } from '../words';
import type { PanelActions, PanelView } from './panel-view';
import { postLine } from './post-line';

const HEIGHT = 40;
const BARS = 30;

/**
 * A bar per post, newest right, height by ER; left-out posts are hollow. Arrow keys walk from post to post and name
 * it below; Enter or a click shows it on the page. The list under "How do we know?" is the table behind it.
 */
export function SparkBars({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const words = useWords();
  const [chosen, setChosen] = useState<number>();
  const bars = (view.report?.posts ?? [])
    .filter((post) => post.publishedAt !== null)
    .slice(0, BARS)
    .reverse();
  const highest = highestShown(bars);
  if (bars.length < 2 || highest === 0) return null;
  const named = bars[chosen ?? -1];

  const walk = (step: number) => {
    const next = chosen === undefined ? bars.length - 1 : Math.max(0, Math.min(bars.length - 1, chosen + step));
    setChosen(next);
  };
  return (
    <div className="px-3 pb-2">
      <div
        role="slider"
        tabIndex={0}
        className="flex items-end gap-0.5"
        style={{ height: HEIGHT }}
        aria-label={words.t('top.title')}
        aria-valuemin={1}
        aria-valuemax={bars.length}
        aria-valuenow={(chosen ?? bars.length - 1) + 1}
        aria-valuetext={named ? postLine(words, named, view) : words.t('posts', { count: bars.length })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') walk(-1);
          else if (event.key === 'ArrowRight') walk(1);
          else if (event.key === 'Enter' && named) actions.showPost(named.id);
          else return;
          event.preventDefault();
        }}
        onBlur={() => setChosen(undefined)}
        onPointerLeave={() => setChosen(undefined)}
      >
        {bars.map((bar, index) => (
          <Bar
            key={bar.id}
            bar={bar}
            highest={highest}
            marked={index === chosen}
            onEnter={() => setChosen(index)}
            onPick={() => actions.showPost(bar.id)}
          />
        ))}
      </div>
      <p className="truncate text-label text-ink-soft" aria-hidden>
        {named ? postLine(words, named, view) : '\u00a0'}
      </p>
    </div>
  );
}

/**
 * What the full height stands for: the best counted post. One old pinned success must not flatten all the others, so
 * a left-out post above it is cut off and drawn with an open top.
 */
function highestShown(bars: readonly PostFigures[]): number {
  const counted = bars.filter((bar) => !bar.excluded && bar.erF !== undefined);
  return Math.max(0, ...(counted.length > 0 ? counted : bars).map((bar) => bar.erF ?? 0));
}

function Bar(props: { bar: PostFigures; highest: number; marked: boolean; onEnter: () => void; onPick: () => void }) {
  const { bar, highest, marked } = props;
  const share = (bar.erF ?? 0) / highest;
  const height = Math.max(3, Math.min(1, share) * HEIGHT);
  const skin = bar.excluded ? `border border-ink-soft ${share > 1 ? 'border-t-0' : ''}` : 'bg-accent';
  return (
    <div
      className="flex h-full max-w-[14px] flex-1 cursor-pointer items-end"
      onPointerEnter={props.onEnter}
      onPointerDown={props.onPick}
    >
      <div className={`w-full rounded-[2px] ${skin} ${marked ? 'outline-2 outline-ink' : ''}`} style={{ height }} />
    </div>
  );
}
