import { defineContentScript } from 'wxt/utils/define-content-script';
import { installTap } from '../lib/capture/tap';
import { allMatches, descriptorForHost } from '../lib/networks/descriptors';

/** Page's own world, document start: hears the answers that the page receives. */
export default defineContentScript({
  matches: allMatches,
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    const descriptor = descriptorForHost(location.hostname);
    try {
      if (descriptor) installTap(descriptor);
    } catch {
      // A page that froze its prototypes is read from its markup alone.
    }
  },
});
