import { browser } from 'wxt/browser';
import type { PaletteServices } from '../../components/palette/palette-services';
import { insertText } from '../../lib/editors/insert';
import { textAround } from '../../lib/editors/text-around';
import { paletteWords } from '../../lib/i18n/palette';
import { chooseLocale, speaker } from '../../lib/i18n/speaker';
import { ask } from '../../lib/messaging/ask';
import { sendMessage } from '../../lib/messaging/protocol';
import { keepCaret } from '../../lib/page/caret';
import { copyText } from '../../lib/page/copy-text';
import { pageIsDark } from '../../lib/page/theme-watch';
import type { Reading } from '../../lib/reading/shared-reading';
import { rememberReplyBrand } from '../../lib/settings/reply-brand';
import type { Settings } from '../../lib/settings/settings';
import { KeptShelf } from './kept-shelf';
import { placeOf } from './place-of';

/** Connects the palette to the reading, the page, the background and the settings. */
export function replyServices(
  reading: Reading,
  settings: () => Settings,
  startBrand: string,
  focused: () => HTMLElement | undefined,
): PaletteServices {
  let brand = startBrand;
  const kept = new KeptShelf({
    list: (known) => ask(() => sendMessage('listTemplates', known)),
    note: (use) => ask(() => sendMessage('noteTemplateUse', use)),
  });
  // Asked for every word of every row: neither browser nor Intl is asked again.
  const browserLanguage = browser.i18n.getUILanguage();
  const locale = () => chooseLocale(settings().language, browserLanguage);
  const speakers = { en: speaker(paletteWords.en, 'en'), ru: speaker(paletteWords.ru, 'ru') };
  return {
    shelf: () => kept.shelf(),
    refresh: () => kept.refresh(),
    words: (key, values) => speakers[locale()](key, values),
    dark: () => (settings().theme === 'auto' ? pageIsDark(reading.adapter.page.isDark) : settings().theme === 'dark'),
    now: () => new Date(),
    seed: () => Math.floor(Math.random() * 1e9),
    placeOf: (editor) => placeOf(editor, reading, locale()),
    textBefore: (editor) => {
      const caret = keepCaret(editor);
      return caret ? textAround(editor, caret).before : '';
    },
    brand: {
      chosen: () => brand,
      choose: (id) => {
        brand = id;
        void rememberReplyBrand(id).catch(() => {});
      },
    },
    suggest: (comment) => reading.comments?.suggest(comment),
    insert: (editor, insertion) => insertText(editor, { ...insertion, focused }),
    copy: copyText,
    noteUse: ({ id }, post) => void kept.noteUse({ template: id, post, at: new Date().toISOString() }),
    openTemplates: () => void ask(() => sendMessage('openWorkspace', { view: 'replies' })),
  };
}
