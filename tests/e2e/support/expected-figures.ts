import type { StandInCommunity } from '../../standins/contract';
import type { PanelFigures } from './panel';

/** Figures are fractions computed from the same integers, so only the last bits of the arithmetic may differ. */
const TOLERANCE = 1e-6;

/** How what the panel shows differs from what the stand-in promises, in sentences; empty when it does not. */
export function mismatches(expected: StandInCommunity['expected'], seen: PanelFigures | undefined): string[] {
  if (!seen) return ['no panel with a headline or a reason appeared'];
  return [...headlineMismatch(expected.er, seen), ...sampleMismatch(expected, seen)];
}

function headlineMismatch(er: StandInCommunity['expected']['er'], seen: PanelFigures): string[] {
  if (typeof er !== 'number') {
    return seen.reason === er.reason ? [] : [`shows ${seen.reason ?? seen.value} instead of the reason ${er.reason}`];
  }
  if (seen.value === undefined) return [`shows the reason ${seen.reason} instead of ${er}`];
  return Math.abs(seen.value - er) <= TOLERANCE ? [] : [`shows an ER of ${seen.value} instead of ${er}`];
}

function sampleMismatch({ n, exclusions }: StandInCommunity['expected'], seen: PanelFigures): string[] {
  const problems: string[] = [];
  if (n !== undefined && seen.n !== n) problems.push(`says n = ${seen.n} instead of ${n}`);
  for (const [code, count] of Object.entries(exclusions ?? {})) {
    const shown = seen.exclusions?.[code] ?? 0;
    if (shown !== count) problems.push(`left out ${shown} × ${code} instead of ${count}`);
  }
  return problems;
}
