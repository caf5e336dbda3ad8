import { stepDecimals } from '../../lib/charts/step-decimals';
import type { Side } from '../../lib/compare/side';
import { DotStrip, type NamedStrip } from '../charts/dot-strip';
import { type ChartSetting, sampleLine } from './chart-setting';
import { type CompareWords, useCompareWords } from './compare-words';

/** Every post as a dot: by followers, by views and by plays, each on an axis of its own. */
export function PostCharts({ sides, setting }: { sides: readonly Side[]; setting: ChartSetting }) {
  const words = useCompareWords();
  const { say, figures } = words;
  const charts = [
    {
      title: say('compare.chart.posts'),
      name: say('compare.column.postEr'),
      kind: 'headline',
      rows: sides.map((side, index) => byFollowers(words, side, index)),
    },
    {
      title: say('compare.chart.views'),
      name: say('compare.column.postViews'),
      kind: 'byViews',
      rows: sides.flatMap((side, index) => byViews(words, side, index, 'views')),
    },
    {
      title: say('compare.chart.plays'),
      name: say('compare.column.postPlays'),
      kind: 'byViews',
      rows: sides.flatMap((side, index) => byViews(words, side, index, 'plays')),
    },
  ] as const;
  return (
    <div className="flex flex-col gap-6">
      {charts
        .filter(({ rows }) => rows.some(({ dots }) => dots.length > 0))
        .map(({ title, name, kind, rows }) => (
          <DotStrip
            key={title}
            {...setting}
            title={title}
            sample={say('compare.chart.posts.sample', { samples: sampleLine(words, sides, kind) })}
            rows={rows}
            print={figures.percent}
            printTick={(value, step) => figures.percentTo(value, stepDecimals(step * 100))}
            valueName={name}
            width={720}
          />
        ))}
    </div>
  );
}

function byFollowers(words: CompareWords, { name, posts, figures }: Side, index: number): NamedStrip {
  const rated = posts.filter(({ erF }) => erF !== undefined);
  const headline = figures === undefined || 'reason' in figures.headline ? undefined : figures.headline;
  return {
    name,
    index,
    dots: rated.map(({ erF, excluded }) => ({ value: erF, hollow: excluded !== undefined })),
    dotNames: rated.map((post) => nameOf(words, post)),
    ...(headline && { median: headline.median, q1: headline.q1, q3: headline.q3 }),
  };
}

function byViews(
  words: CompareWords,
  { name, posts, figures }: Side,
  index: number,
  kind: 'views' | 'plays',
): NamedStrip[] {
  if (figures === undefined || 'reason' in figures.byViews || figures.byViews.viewsAre !== kind) return [];
  const { median, q1, q3 } = figures.byViews;
  const rated = posts.filter(({ erV }) => erV !== undefined);
  return [
    {
      name,
      index,
      dots: rated.map(({ erV, excluded }) => ({
        value: erV,
        hollow: excluded !== undefined && excluded !== 'notOnWall',
      })),
      dotNames: rated.map((post) => nameOf(words, post)),
      median,
      q1,
      q3,
    },
  ];
}

function nameOf({ t, figures }: CompareWords, { publishedAt, format }: Side['posts'][number]): string {
  const day = publishedAt === null ? '—' : figures.moment(publishedAt);
  return `${day}, ${t(`format.${format}`)}`;
}
