import { accountFigures } from './bars-accounts';
import { commentFigures } from './bars-comments';
import { idFigures, vkFigures } from './bars-vk';

/** One figure beside the bar of audience.md 6 it belongs to. */
export interface Bar {
  id: string;
  what: string;
  reached: number;
  /** The figure must be at least (or at most) this. */
  atLeast?: number;
  atMost?: number;
  /**
   * Set where cross-validation on the train part reaches less than the bar, which was written for the held-out part and
   * is judged there. The figure asserted here only keeps what was reached from getting worse.
   */
  heldOutBar?: string;
}

export function isMet({
  reached,
  atLeast = Number.NEGATIVE_INFINITY,
  atMost = Number.POSITIVE_INFINITY,
}: Bar): boolean {
  return reached >= atLeast && reached <= atMost;
}

/** All figures that cross-validation of the train parts gives; takes some ten seconds. */
export function barTable(): Bar[] {
  return [...accountFigures(), ...vkFigures(), ...idFigures(), ...commentFigures()];
}

/** "≥ 0.98" and the like, for the printed table. */
export function barText({ atLeast, atMost, heldOutBar }: Bar): string {
  const bar = atLeast === undefined ? `≤ ${atMost}` : `≥ ${Number(atLeast.toFixed(3))}`;
  return heldOutBar === undefined ? bar : `${bar} (held-out ${heldOutBar})`;
}
