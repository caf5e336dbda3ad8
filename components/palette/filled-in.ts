import type { Brand, StoredTemplate, TemplateWording } from '../../lib/model';
import { chooseWording } from '../../lib/templates/choose-wording';
import { parse } from '../../lib/templates/parser';
import type { Rendered } from '../../lib/templates/rendered';
import { renderNodes } from '../../lib/templates/renderer';
import type { ReplyContext } from '../../lib/templates/reply-context';
import type { ReplyPlace } from './palette-services';

/** A template filled in, and which of all its texts this is: its wordings, each with its random variants. */
export interface FilledIn extends Pick<Rendered, 'text' | 'cursor' | 'asks' | 'missing'> {
  /** 0 first. */
  turn: number;
  turns: number;
}

export interface FillWish {
  place: ReplyPlace;
  brand: Brand | undefined;
  now: Date;
  seed: number;
  /** How often the next text was asked for; may be negative. */
  turn: number;
  answers?: Readonly<Record<string, string>>;
}

/**
 * Without answers the fields that a text asks for stand in it by their names: nothing of that kind is inserted, because
 * they are asked for first. The numbers of the variants are counted by rendering each wording once.
 */
export function fillIn(template: StoredTemplate, wish: FillWish): FilledIn {
  const parts = wordingsOf(template, wish).map((wording) => {
    const context = contextOf(wording, wish);
    // Only what was checked is ever kept, so the checker stays at home.
    const { nodes } = parse(wording.text);
    return { nodes, context, first: renderNodes(nodes, context, { seed: wish.seed }) };
  });
  const turns = parts.reduce((sum, { first }) => sum + first.variants, 0);
  const turn = ((wish.turn % turns) + turns) % turns;
  let left = turn;
  for (const { nodes, context, first } of parts) {
    if (left >= first.variants) {
      left -= first.variants;
      continue;
    }
    // The seed's own variant comes first, so that an untouched template is a random one.
    const variant = (first.variant + left) % first.variants;
    const made = renderNodes(nodes, context, {
      seed: wish.seed,
      variant,
      ...(wish.answers ? { answers: wish.answers } : { namesGaps: true }),
    });
    return { text: made.text, asks: made.asks, missing: made.missing, turn, turns, ...cursorOf(made) };
  }
  return { text: '', asks: [], missing: [], turn, turns };
}

function cursorOf({ cursor }: Rendered): { cursor?: number } {
  return cursor === undefined ? {} : { cursor };
}

/** The wording that suits best first, the others in their order. */
function wordingsOf(template: StoredTemplate, { place, brand }: FillWish): TemplateWording[] {
  const best = chooseWording(template, { language: place.language, neutral: brand?.neutral ?? false });
  const all: TemplateWording[] = [template, ...template.variants];
  return [best, ...all.filter((_, number) => number !== best.number)];
}

/** Dates and conditions speak the language of the wording; one for any language speaks the thread's. */
function contextOf(wording: TemplateWording, { place, brand, now }: FillWish): ReplyContext {
  const { network, fullName, comment, postAuthor, community } = place;
  return {
    network,
    language: wording.language === 'any' ? place.language : wording.language,
    now,
    ...(fullName !== undefined && { fullName }),
    ...(comment !== undefined && { comment }),
    ...(postAuthor !== undefined && { postAuthor }),
    ...(community !== undefined && { community }),
    ...(brand && { brand }),
  };
}
