import { table } from '../terminal';
import type { Sight } from './tour';
import type { Seen } from './walk-stations';

/** The figures of every community beside what its stand-in promises. */
export function sightTable(sights: readonly Sight[]): string {
  const head = ['network', 'community', 'members', 'ER', 'n', 'left out', 'audience', 'expected', 'as expected'];
  return table([head, ...sights.map(row)]);
}

/** What each station showed. */
export function stationTable(seen: readonly Seen[]): string {
  const head = ['station', 'screen', 'dress', 'it says', 'as expected'];
  const rows = seen.map(({ station, step, dress, shown, problem }) => [
    station,
    step,
    `${dress.dark ? 'dark' : 'light'}, ${dress.locale}`,
    shown,
    problem ? 'NO' : 'yes',
  ]);
  return table([head, ...rows]);
}

function row({ network, community, dark, locale, figures, audience, problems }: Sight): string[] {
  const { er, n } = community.expected;
  const expected =
    typeof er === 'number' ? `${(er * 100).toFixed(3)} %${n === undefined ? '' : `, n ${n}`}` : er.reason;
  const shown = figures.er === null ? (figures.reason ?? '—') : `${(figures.er * 100).toFixed(3)} %`;
  const variety = [dark && 'dark', locale !== 'en-US' && locale].filter(Boolean).join(', ');
  return [
    network,
    variety ? `${community.slug} (${variety})` : community.slug,
    figures.members === null ? '—' : String(figures.members),
    shown,
    String(figures.n ?? '—'),
    figures.exclusionCounts ? counts(figures.exclusionCounts) : '—',
    audience ?? '—',
    expected,
    problems.length ? 'NO' : 'yes',
  ];
}

function counts(exclusions: Record<string, number>): string {
  const entries = Object.entries(exclusions).filter(([, count]) => count > 0);
  return entries.map(([code, count]) => `${count} ${code}`).join(', ') || 'none';
}
