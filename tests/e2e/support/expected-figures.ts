import type { StandInCommunity } from '../../standins/contract';
import type { ShownFigures } from './read-panel';

/** Figures are fractions computed from the same integers, so only the last bits of the arithmetic may differ. */
const TOLERANCE = 1e-6;

/** How what the panel shows differs from what the stand-in promises, in sentences; empty when it does not. */
export function mismatches(expected: StandInCommunity['expected'], seen: ShownFigures): string[] {
  if (seen.er === null && seen.reason === null) return ['no panel with a headline or a reason appeared'];
  const { er, members, n, name } = expected;
  return [
    ...(seen.name === name ? [] : [`is called "${seen.name}" instead of "${name}"`]),
    ...(seen.members === members ? [] : [`shows ${seen.members} members instead of ${members}`]),
    ...headlineMismatch(er, seen),
    ...(n === undefined || seen.n === n ? [] : [`says n = ${seen.n} instead of ${n}`]),
    ...Object.entries(expected.exclusions ?? {}).flatMap(([code, count]) => {
      const shown = seen.exclusionCounts?.[code] ?? 0;
      return shown === count ? [] : [`left out ${shown} × ${code} instead of ${count}`];
    }),
  ];
}

function headlineMismatch(er: StandInCommunity['expected']['er'], seen: ShownFigures): string[] {
  if (typeof er !== 'number') {
    return seen.reason === er.reason ? [] : [`shows ${seen.reason ?? seen.er} instead of the reason ${er.reason}`];
  }
  if (seen.er === null) return [`shows the reason ${seen.reason} instead of ${er}`];
  return Math.abs(seen.er - er) <= TOLERANCE ? [] : [`shows an ER of ${seen.er} instead of ${er}`];
}
