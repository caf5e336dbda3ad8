import type { Refusal, SaveState } from '../../lib/insight/save-states';
import type { StarState } from '../../lib/page/badges';
import type { Words } from '../words';

/**
 * How the star of a post looks and what it is called.
 *
 * @param sentence says why a post was refused; undefined while the words for it are not loaded
 */
export function starState(
  t: Words['t'],
  state: SaveState,
  sentence: (reason: Refusal) => string | undefined,
): StarState {
  if (state === 'unsaved' || state === 'saving' || state === 'saved') return { look: state, label: t(`star.${state}`) };
  return { look: 'refused', label: sentence(state) ?? t('star.gone') };
}
