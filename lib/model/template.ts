import type { NetworkId } from './network-id';

/** Situations of the field's own advice; they are the folders that always exist. A template may name its own folder. */
export const SITUATIONS = [
  'thanks',
  'question',
  'price',
  'delivery',
  'complaint',
  'apology',
  'correction',
  'de-escalation',
  'humour',
  'objection',
  'move-to-messages',
  'open-question',
  'spam-notice',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Longest text of one wording, in code units; the networks' own limits are far below. */
export const LONGEST_TEMPLATE = 10_000;

/** Language of a text; `any` suits every language ("👍", a link, a name). */
export type TemplateLanguage = 'en' | 'ru' | 'any';

/** Another wording of the same template, chosen by the language of the thread and by gender neutrality. */
export interface TemplateWording {
  language: TemplateLanguage;
  /** Says nothing of the gender of the writer or of the person answered. */
  neutral: boolean;
  text: string;
}

/** A template as its author writes it. */
export interface Template extends TemplateWording {
  id: string;
  title: string;
  /** Typed after "/": letters of any script, digits and "-"; lower case, unique, empty for none. */
  shortcut: string;
  /** A situation, or the name of a folder of one's own; empty for none. */
  folder: string;
  tags: string[];
  /** Wordings besides the main one. */
  variants: TemplateWording[];
  /** Id of the brand it belongs to; empty for every brand. */
  brand: string;
  /** Networks it is meant for; empty for all. */
  networks: NetworkId[];
  /** ISO 8601 UTC. */
  createdAt: string;
  editedAt: string;
}

/** A template with what this computer knows of its use. */
export interface StoredTemplate extends Template {
  /** How often it was inserted here. */
  uses: number;
  /** ISO 8601 UTC of the last time; missing when never. */
  usedAt?: string;
}

/** Colours that tell brands apart in the plan; a letter always stands in them. */
export const BRAND_COLOURS = ['teal', 'blue', 'violet', 'rose', 'amber', 'olive'] as const;
export type BrandColour = (typeof BRAND_COLOURS)[number];

/** In whose name one answers. */
export interface Brand {
  id: string;
  name: string;
  /** How the person who writes signs. */
  myName: string;
  /** Address that `{{link}}` stands for. */
  link: string;
  /** A note to oneself on the tone of voice, shown beside the palette. */
  tone: string;
  /** Prefers wordings that say nothing of anybody's gender. */
  neutral: boolean;
  /** Its colour in the plan; missing for a grey one. */
  colour?: BrandColour;
}

/** One insertion of a template. */
export interface TemplateUse {
  template: string;
  /** Key of the post under which it was used (`postKey`); empty when the page did not tell. */
  post: string;
  /** ISO 8601 UTC. */
  at: string;
}

/** Where something in a template's text is wrong, or worth a second look. */
export interface TemplateProblem {
  /** Names the sentence in the dictionary (`problem.<code>`). */
  code: TemplateProblemCode;
  severity: 'error' | 'warning';
  /** Of the text it stands in: from 0 in code units, line and column from 1, length at least 1. */
  offset: number;
  line: number;
  column: number;
  length: number;
  /** What the sentence names. */
  values: Record<string, string>;
}

export type TemplateProblemCode =
  | 'unclosed-tag'
  | 'empty-tag'
  | 'unclosed-string'
  | 'unexpected'
  | 'unknown-variable'
  | 'unknown-filter'
  | 'filter-argument'
  | 'unclosed-block'
  | 'end-without-block'
  | 'branch-outside'
  | 'branch-after-else'
  | 'ask-form'
  | 'ask-twice'
  | 'value-impossible'
  | 'second-cursor'
  | 'too-deep'
  | 'too-long'
  | 'may-be-unknown'
  | 'too-long-for-network';

/** A problem of a record: in which field, of which wording (0 is the main text). */
export interface TemplateFault extends Omit<TemplateProblem, 'code'> {
  code: TemplateProblemCode | 'no-title' | 'no-text' | 'shortcut-form' | 'shortcut-taken' | 'invalid';
  field: 'title' | 'shortcut' | 'text' | 'record';
  wording: number;
}

/** Everything the palette needs, with a number that changes whenever any of it does. */
export interface TemplateShelf {
  version: number;
  templates: StoredTemplate[];
  brands: Brand[];
  /** Insertions of the last thirty days, newest first. */
  uses: TemplateUse[];
}

/** What became of a change to templates. Faults carry the id of the template that has them. */
export type TemplateAnswer = { state: 'saved' } | { state: 'refused'; faults: { id: string; fault: TemplateFault }[] };
