import type { Message } from '../../lib/i18n/message';
import { chooseLocale, type Locale, speaker, type Values } from '../../lib/i18n/speaker';

type Choice = Parameters<typeof chooseLocale>[0];

/** The language that the user chose, as a script beside the overlay is handed it. */
export interface LanguageSource {
  read(): Promise<{ language: Choice }>;
  /** Calls back after every change; returns the way to stop. */
  watch(tell: (settings: { language: Choice }) => void): () => void;
  /** Interface language of the browser. */
  browser: string;
}

/** The words of a script that draws without React: in the browser's language until the user's is known, then in that. */
export function scriptLanguage<Key extends string>(
  words: Record<Locale, Record<Key, Message>>,
  source: LanguageSource,
  signal: AbortSignal,
) {
  const speakers = { en: speaker(words.en, 'en'), ru: speaker(words.ru, 'ru') };
  let language: Choice = 'auto';
  let redraw = () => {};
  const follow = (settings: { language: Choice }) => {
    language = settings.language;
    redraw();
  };
  void source.read().then(follow);
  signal.addEventListener('abort', source.watch(follow));
  const locale = () => chooseLocale(language, source.browser);
  return {
    locale,
    t: (key: Key, values?: Values) => speakers[locale()](key, values),
    /** One listener: what draws the block. */
    onLanguage: (tell: () => void) => {
      redraw = tell;
    },
  };
}
