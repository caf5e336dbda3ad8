import type { Template, TemplateWording } from '../model';

/** What one would like of a wording. */
export interface WordingWish {
  language: 'en' | 'ru';
  neutral: boolean;
}

/**
 * The wording of a template that suits best, with its number (0 is the main text): the wished language first, then
 * texts for any language, then neutrality where it is wished; among equals the first.
 */
export function chooseWording(template: Template, wish: WordingWish): TemplateWording & { number: number } {
  let [best, bestFit, number] = [template as TemplateWording, fitOf(template, wish), 0];
  template.variants.forEach((wording, index) => {
    const fit = fitOf(wording, wish);
    if (fit > bestFit) [best, bestFit, number] = [wording, fit, index + 1];
  });
  return { language: best.language, neutral: best.neutral, text: best.text, number };
}

function fitOf(wording: TemplateWording, wish: WordingWish): number {
  const language = wording.language === wish.language ? 4 : wording.language === 'any' ? 2 : 0;
  return language + (wording.neutral === wish.neutral ? 1 : 0);
}
