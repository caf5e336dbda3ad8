import type { Side } from '../../lib/compare/side';
import { DotStrip, type NamedStrip } from '../charts/dot-strip';
import { type ChartSetting, useSampleLine } from './chart-setting';
import { type CompareWords, useCompareWords } from './compare-words';

/** Every post as a dot: by followers, by views and by plays, each on an axis of its own. */
export function PostCharts({ sides, setting }: { sides: readonly Side[]; setting: ChartSetting }) {
  const words = useCompareWords();
  const { say, figures } = words;
  const sample = say('compare.chart.posts.sample', { samples: useSampleLine(sides) });
  const charts = [
    {
      title: say('compare.chart.posts'),
      name: say('compare.column.postEr'),
      rows: sides.map((side) => byFollowers(words, side)),
    },
    {
      title: say('compare.chart.views'),
      name: say('compare.column.postViews'),
      rows: sides.flatMap((side) => byViews(words, side, 'views')),
    },
    {
      title: say('compare.chart.plays'),
      name: say('compare.column.postPlays'),
      rows: sides.flatMap((side) => byViews(words, side, 'plays')),
    },
  ];
  return (
    <div className="flex flex-col gap-6">
      {charts
        .filter(({ rows }) => rows.some(({ dots }) => dots.length > 0))
        .map(({ title, name, rows }) => (
          <DotStrip
            key={title}
            {...setting}
            title={title}
            sample={sample}
            rows={rows}
            print={figures.percent}
            valueName={name}
            width={720}
          />
        ))}
    </div>
  );
}

function byFollowers(words: CompareWords, { name, posts, figures }: Side): NamedStrip {
  const rated = posts.filter(({ erF }) => erF !== undefined);
  const headline = figures === undefined || 'reason' in figures.headline ? undefined : figures.headline;
  return {
    name,
    dots: rated.map(({ erF, excluded }) => ({ value: erF, hollow: excluded !== undefined })),
    dotNames: rated.map((post) => nameOf(words, post)),
    ...(headline && { median: headline.median, q1: headline.q1, q3: headline.q3 }),
  };
}

function byViews(words: CompareWords, { name, posts, figures }: Side, kind: 'views' | 'plays'): NamedStrip[] {
  if (figures === undefined || 'reason' in figures.byViews || figures.byViews.viewsAre !== kind) return [];
  const { median, q1, q3 } = figures.byViews;
  const rated = posts.filter(({ erV }) => erV !== undefined);
  return [
    {
      name,
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
