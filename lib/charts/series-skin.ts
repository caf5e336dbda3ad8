import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolWye } from 'd3-shape';

const SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolWye] as const;
const DASHES = ['', '5 3', '2 3', '8 3 2 3'] as const;

/** Letter of the n-th thing that is compared: A … Z, then A2, B2 … */
export function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}

/**
 * How the n-th series is told from the others without colour: the shape of its marks and the dashes of its line. The
 * first one, the user's own choice, has the accent; all others are ink.
 */
export function skinOf(index: number): { colour: string; mark: string; dash: string } {
  const shape = SHAPES[index % SHAPES.length] ?? symbolCircle;
  return {
    colour: index === 0 ? 'var(--accent)' : index % 2 === 1 ? 'var(--ink)' : 'var(--ink-soft)',
    mark: symbol(shape, 40)() ?? '',
    dash: DASHES[index % DASHES.length] ?? '',
  };
}
