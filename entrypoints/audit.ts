import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { auditBlock } from '../components/overlay/audit/audit-block';
import type { AuditDoors } from '../components/overlay/audit/audit-doors';
import { auditWords } from '../lib/i18n/audit';
import { chooseLocale, speaker } from '../lib/i18n/speaker';
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
  const speakers = { en: speaker(auditWords.en, 'en'), ru: speaker(auditWords.ru, 'ru') };
  let language: Parameters<typeof chooseLocale>[0] = 'auto';
  let redraw = () => {};
  const follow = (settings: { language: typeof language }) => {
    language = settings.language;
    redraw();
  };
  void readSettings().then(follow);
  signal.addEventListener('abort', watchSettings(follow));
  // Asked once: after the extension was updated, the browser has no answer for this script any more.
  const browserLanguage = browser.i18n.getUILanguage();
  const locale = () => chooseLocale(language, browserLanguage);
  const visitOf = ({ id }: Community) => book.visit(id, book.calm.state().guest ?? false);
  return {
    network: adapter.descriptor.name,
    locale,
    t: (key, values) => speakers[locale()](key, values),
    onLanguage: (tell) => {
      redraw = tell;
    },
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
