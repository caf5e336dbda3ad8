import * as z from 'zod/mini';
import type { Brand, StoredTemplate, Template, TemplateUse, TemplateWording } from './template';
import { BRAND_COLOURS, LONGEST_TEMPLATE } from './template';

/** Letters of any script with their marks, digits, "-"; as it is typed after "/". */
export const SHORTCUT_FORM = /^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,39})?$/u;

const name = (longest: number) => z.string().check(z.maxLength(longest));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const moment = z.iso.datetime();

const wording = {
  language: z.enum(['en', 'ru', 'any']),
  neutral: z.boolean(),
  text: name(LONGEST_TEMPLATE),
};

export const templateWordingSchema: z.ZodMiniType<TemplateWording> = z.object(wording);

const template = {
  ...wording,
  id,
  title: name(200),
  shortcut: z.string().check(z.regex(SHORTCUT_FORM)),
  folder: name(100),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(30)),
  variants: z.array(templateWordingSchema).check(z.maxLength(12)),
  brand: name(100),
  networks: z.array(name(40)).check(z.maxLength(20)),
  createdAt: moment,
  editedAt: moment,
};

/** A template that crossed a border between parts of the extension, or came from a file. */
export const templateSchema: z.ZodMiniType<Template> = z.object(template);

export const storedTemplateSchema: z.ZodMiniType<StoredTemplate> = z.object({
  ...template,
  uses: z.int().check(z.gte(0)),
  usedAt: z.optional(moment),
});

export const brandSchema: z.ZodMiniType<Brand> = z.object({
  id,
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  myName: name(100),
  link: name(2000),
  tone: name(500),
  neutral: z.boolean(),
  colour: z.optional(z.enum(BRAND_COLOURS)),
});

export const templateUseSchema: z.ZodMiniType<TemplateUse> = z.object({ template: id, post: name(200), at: moment });

/** One file holds fewer templates; more is a mistake. */
export const MOST_TEMPLATES = 5000;

/** What goes in together. */
export const stagedTemplatesSchema: z.ZodMiniType<{ templates: StoredTemplate[]; brands: Brand[] }> = z.object({
  templates: z.array(storedTemplateSchema).check(z.maxLength(MOST_TEMPLATES)),
  brands: z.array(brandSchema).check(z.maxLength(100)),
});
