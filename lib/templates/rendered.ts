/** A field that is asked before the text is inserted. Fields with one label are one field. */
export interface AskedField {
  label: string;
  kind: 'text' | 'choice' | 'date';
  /** Of a choice, in order; otherwise empty. */
  options: string[];
}

/** What to fill in and which variant to take. */
export interface RenderWish {
  /** Picks the variant when none is named; any number. */
  seed: number;
  /** A variant by its number, 0 first; taken modulo `variants`, so Tab may count on forever. */
  variant?: number;
  /** Answers by the field's label; dates as "2026-11-22". Missing ones leave a gap. */
  answers?: Readonly<Record<string, string>>;
  /** In place of such a gap stands the field's name in brackets; for previews, never for what is inserted. */
  namesGaps?: boolean;
}

/** A template filled in. */
export interface Rendered {
  text: string;
  /** Where the caret goes, in code units of `text`; missing when the template does not say. */
  cursor?: number;
  /** How many different texts its `{{pick}}` blocks can make here, at least 1 (counted to 10,000), and which this is. */
  variants: number;
  variant: number;
  /** The fields that this text asks for, in order; the answered ones too. */
  asks: AskedField[];
  /** Names of variables that were unknown here and had no default: they left nothing. */
  missing: string[];
}
