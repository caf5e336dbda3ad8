import type { Message } from './message';

/** The two interface languages. */
export type Locale = 'en' | 'ru';

export type Values = Record<string, string | number>;

/**
 * A translator for one language and any dictionary. `{name}` in a message is replaced by the value of that name;
 * numbers are written in the language's way. Messages with plural forms choose by `values.count`.
 */
export function speaker<Key extends string>(
  dictionary: Record<Key, Message>,
  locale: Locale,
): (key: Key, values?: Values) => string {
  const { rules, number } = formsOf(locale);
  return (key, values = {}) => {
    const message = dictionary[key];
    const form = typeof message === 'string' ? message : pluralForm(message, rules.select(Number(values.count)));
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number.format(value) : (value ?? '');
    });
  };
}

interface Forms {
  rules: Intl.PluralRules;
  number: Intl.NumberFormat;
}

const forms = new Map<Locale, Forms>();

/** Made once for a language: many small parts of the interface have a speaker of their own, and these take long to make. */
function formsOf(locale: Locale): Forms {
  const made = forms.get(locale) ?? { rules: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) };
  forms.set(locale, made);
  return made;
}

function pluralForm(message: Exclude<Message, string>, rule: Intl.LDMLPluralRule): string {
  return message[rule] ?? message.other ?? message.many ?? '';
}

/** The interface language for a choice in the settings and the browser's own language. */
export function chooseLocale(choice: 'auto' | Locale, browserLanguage: string): Locale {
  if (choice !== 'auto') return choice;
  return /^(ru|be|uk|kk)\b/i.test(browserLanguage) ? 'ru' : 'en';
}
