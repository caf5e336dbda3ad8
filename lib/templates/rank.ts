import type { StoredTemplate } from '../model';
import { textOrder } from '../text/text-order';
import { foldText, wordsOfFolded } from './fold-text';
import { otherLayout } from './keyboard-layout';
import { oneSlip } from './one-slip';
import type { IndexedTemplate, TemplateIndex } from './template-index';

/** Where one looks for a template, and when. Missing members make no difference between templates. */
export interface RankWish {
  now: Date;
  /** Folder of the suggestion; its templates come first. */
  folder?: string;
  /** Only templates for this brand or for all. */
  brand?: string;
  /** Only templates for this network or for all. */
  network?: string;
  /** Language of the thread; templates with a wording in it come before others. */
  language?: 'en' | 'ru';
}

/**
 * The templates that fit what was typed, best first. Every word must be found in shortcut, title, tags or text; words
 * may stand in any order, be begun only, hold one slip in names, or be typed in the other keyboard layout. Among equal
 * fits: those of the suggested folder, lately used, often used, by title. Nothing typed fits everything.
 */
export function rankTemplates(index: TemplateIndex, typed: string, wish: RankWish): StoredTemplate[] {
  const found = findTyped(index, typed, wish);
  if (found.length > 0 || typed.trim() === '') return found;
  return findTyped(index, otherLayout(typed), wish);
}

function findTyped(index: TemplateIndex, typed: string, wish: RankWish): StoredTemplate[] {
  const query = foldText(typed.trim().replace(/^\//, ''));
  const words = wordsOfFolded(query);
  if (query !== '' && words.length === 0) return [];
  const ranked: { entry: IndexedTemplate; points: number }[] = [];
  for (const entry of index.entries) {
    const fits = suits(entry.template, wish) ? words.map((word) => fitOf(word, entry)) : [0];
    if (fits.includes(0)) continue;
    const fit = fits.reduce((sum, one) => sum + one / fits.length, query !== '' && entry.shortcut === query ? 1000 : 0);
    ranked.push({ entry, points: fit + favour(entry.template, wish) });
  }
  ranked.sort((a, b) => b.points - a.points || textOrder(a.entry.title, b.entry.title));
  return ranked.map(({ entry }) => entry.template);
}

/** How well one word fits, 0 for not at all: names before tags before text, beginnings of words before their insides. */
function fitOf(word: string, { shortcut, title, tags, text, names }: IndexedTemplate): number {
  if (shortcut.startsWith(word)) return 100;
  const inTitle = placeIn(title, word);
  if (inTitle === 'begins') return 80;
  if (placeIn(tags, word) === 'begins') return 60;
  if (inTitle === 'inside' || shortcut.includes(word)) return 45;
  const inText = placeIn(text, word);
  if (inText === 'begins') return 30;
  if (names.some((name) => oneSlip(word, name))) return 15;
  return inText === 'inside' && word.length >= 3 ? 10 : 0;
}

const LETTER = /[\p{L}\p{N}]/u;

function placeIn(text: string, word: string): 'begins' | 'inside' | undefined {
  let at = text.indexOf(word);
  if (at < 0) return undefined;
  for (; at >= 0; at = text.indexOf(word, at + 1)) if (at === 0 || !LETTER.test(text[at - 1] ?? '')) return 'begins';
  return 'inside';
}

function suits({ brand, networks }: StoredTemplate, wish: RankWish): boolean {
  if (wish.network !== undefined && networks.length > 0 && !networks.includes(wish.network)) return false;
  return wish.brand === undefined || brand === '' || brand === wish.brand;
}

/** Points that move a template up among others that fit about as well; a week halves the freshness of a use. */
function favour(template: StoredTemplate, { folder, language, now }: RankWish): number {
  const suggested = folder !== undefined && folder !== '' && template.folder === folder ? 20 : 0;
  const wordings = [template, ...template.variants];
  const spoken = language !== undefined && wordings.some((one) => one.language === language || one.language === 'any');
  const days = template.usedAt === undefined ? Number.NaN : (now.getTime() - Date.parse(template.usedAt)) / 86_400_000;
  const fresh = Number.isFinite(days) ? 10 * 0.5 ** (Math.max(0, days) / 7) : 0;
  return suggested + (spoken ? 5 : 0) + fresh + Math.min(3, Math.log2(template.uses + 1) / 2);
}
