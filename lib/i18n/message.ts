/** One message: a text, or one text per plural form of the number called `count`. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
