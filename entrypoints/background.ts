import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../lib/background/answer-messages';
import { keepPortsOpen } from '../lib/background/ports';
import { refreshOpenTabs } from '../lib/background/refresh-open-tabs';
import { offerReplies } from '../lib/background/reply-command';
import { offerSaving } from '../lib/background/save-commands';
import { welcomeOnInstall } from '../lib/background/welcome';

/** Only writer of the database, only injector of the interface. Keeps nothing in memory that it could not lose. */
export default defineBackground(() => {
  answerMessages();
  keepPortsOpen();
  refreshOpenTabs();
  offerSaving();
  offerReplies();
  welcomeOnInstall();
});
