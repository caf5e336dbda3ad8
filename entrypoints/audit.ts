import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { auditBlock } from '../components/overlay/audit/audit-block';
import type { AuditDoors } from '../components/overlay/audit/audit-doors';
import { scriptLanguage } from '../components/overlay/script-language';
import { auditWords } from '../lib/i18n/audit';
import { ask } from '../lib/messaging/ask';
import { sendMessage } from '../lib/messaging/protocol';
import type { Community } from '../lib/model';
import { type Reading, sharedReading } from '../lib/reading/shared-reading';
import { readSettings, watchSettings } from '../lib/settings/settings';

/** The audit of the community on screen, put into a page by the background once the panel is open. */
export default defineUnlistedScript(() => {
  const reading = sharedReading();
  if (reading === undefined || reading.audit !== undefined) return;
  reading.audit = { draw: auditBlock(doorsOf(reading)) };
});

function doorsOf({ adapter, book, stop: { signal } }: Reading): AuditDoors {
  const language = scriptLanguage(
    auditWords,
    // The browser is asked once: after the extension was updated, it has no answer for this script any more.
    { read: readSettings, watch: watchSettings, browser: browser.i18n.getUILanguage() },
    signal,
  );
  const visitOf = ({ id }: Community) => book.visit(id, book.calm.state().guest ?? false);
  return {
    network: adapter.descriptor.name,
    ...language,
    onChange: (tell) => signal.addEventListener('abort', book.calm.subscribe(tell)),
    visit: visitOf,
    desk: (community) => ask(() => sendMessage('auditDesk', community)),
    keep: async (audit, community) => {
      const visit = visitOf(community);
      // The workspace shows audits beside the visit; what is known only in part is not remembered as one.
      if (visit && community.provenance.completeness !== 'partial') await ask(() => sendMessage('saveVisit', visit));
      return (await ask(() => sendMessage('keepAudit', audit))) === 'done';
    },
    openAll: () => void ask(() => sendMessage('openWorkspace', { view: 'plan', query: 'view=audit' })),
    signal,
  };
}
