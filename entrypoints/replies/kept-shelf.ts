import type { PaletteShelf } from '../../components/palette/palette-services';
import { ask } from '../../lib/messaging/ask';
import { sendMessage } from '../../lib/messaging/protocol';
import { indexTemplates } from '../../lib/templates/template-index';

/** The templates as the background last told them, kept ready so that a palette opens at once. */
export function keptShelf() {
  let version: number | undefined;
  let shelf: PaletteShelf | undefined;
  return {
    shelf: () => shelf,
    /** Asks the background; true when something had changed. */
    async refresh(): Promise<boolean> {
      const known = version === undefined ? {} : { known: version };
      const answer = await ask(() => sendMessage('listTemplates', known));
      if (answer === undefined || 'unchanged' in answer) return false;
      version = answer.version;
      shelf = { index: indexTemplates(answer.templates), brands: answer.brands, uses: answer.uses };
      return true;
    },
  };
}
