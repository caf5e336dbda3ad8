import { type CollectParts, collectedHere } from './collect-lines';
import { element, float } from './element';

/**
 * A small counter at the lower edge of the window, there while posts are collected and the panel does not say so:
 * nothing is ever collected unseen.
 *
 * @param panelShows whether the panel's own counter is on screen
 */
export function collectChip(parts: CollectParts, panelShows: () => boolean): () => void {
  const { doors, t, collector } = parts;
  const counter = element('span', { testid: 'collect-chip-count' });
  const pause = element('button', { type: 'button', className: 'text-accent underline', testid: 'collect-chip-pause' });
  const chip = element(
    'p',
    {
      className:
        'fixed bottom-3 left-1/2 -translate-x-1/2 rounded-pill border border-line bg-paper px-3 py-1 text-label text-ink shadow-float',
      testid: 'collect-chip',
    },
    counter,
    ' · ',
    pause,
  );
  pause.onclick = () => {
    const all = active(parts).map(({ community, collected: _, ...choice }) =>
      doors.collect(community, { ...choice, paused: true }),
    );
    void Promise.all(all).then(() => collector.refresh());
  };
  return () => {
    const here = active(parts);
    if (here.length === 0 || panelShows()) {
      chip.remove();
      return;
    }
    const [first] = here;
    counter.textContent = t('collect.count', { count: here.reduce((sum, { collected }) => sum + collected, 0) });
    counter.title = here.length === 1 && first ? first.name : here.map(({ name }) => name).join(', ');
    pause.textContent = t('collect.pause');
    if (!chip.isConnected) float(doors.layer, chip);
  };
}

/** What is being collected from this page now, whichever community it is about. */
function active(parts: CollectParts) {
  return collectedHere(parts, undefined).filter(({ paused }) => !paused);
}
