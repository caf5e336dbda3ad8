import { defineContentScript } from 'wxt/utils/define-content-script';
import { installTap } from '../lib/capture/tap';
import { forHost } from '../lib/networks/hosts';
import { allMatches, allTapRules } from '../lib/networks/tap-rules';

/** Page's own world, document start: hears the answers that the page receives. */
export default defineContentScript({
  matches: allMatches,
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    const rules = forHost(allTapRules, location.hostname);
    try {
      if (rules) installTap(rules);
    } catch {
      // A page that froze its prototypes is read from its markup alone.
    }
  },
});
