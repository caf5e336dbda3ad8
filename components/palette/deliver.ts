import type { Outcome } from '../../lib/editors/insert';
import type { PaletteKey } from '../../lib/i18n/palette';
import type { StoredTemplate } from '../../lib/model';
import type { Caret } from '../../lib/page/caret';
import { withoutDoubledName } from '../../lib/replies/doubled-name';
import { firstNameOf } from '../../lib/templates/first-name';
import type { FilledIn } from './filled-in';
import type { HeldKeys } from './held-keys';
import type { PaletteServices, ReplyPlace } from './palette-services';

export interface Delivery {
  editor: HTMLElement;
  template: StoredTemplate;
  filled: Pick<FilledIn, 'text' | 'cursor'>;
  place: ReplyPlace;
  caret?: Caret | undefined;
  /** Code units of a typed shortcut that the text replaces. */
  replace: number;
  /** What is typed meanwhile; it follows the text. */
  held: HeldKeys;
}

/** What the user must be told after an insertion that did not simply succeed. */
export interface Notice {
  said: PaletteKey;
  /** To be copied by hand. */
  text?: string;
}

/**
 * Inserts a filled-in template without saying a name twice; where the editor did not take it, the text goes to the
 * clipboard.
 *
 * @returns what to say, or undefined when all went well
 */
export async function deliver(services: PaletteServices, delivery: Delivery): Promise<Notice | undefined> {
  const { editor, template, place, replace, caret } = delivery;
  const before = services.textBefore(editor).slice(0, replace > 0 ? -replace : undefined);
  const { text, cut } = withoutDoubledName(before, delivery.filled.text, namesOf(place));
  const { cursor } = delivery.filled;
  const outcome = await services.insert(editor, {
    text,
    caret,
    replace,
    cursor: cursor === undefined ? undefined : Math.max(0, cursor - cut),
  });
  const box = outcome.kind === 'inserted' ? outcome.editor : editor;
  const write = (typed: string) => services.insert(box, { text: typed });
  await delivery.held.release(write);
  if (outcome.kind !== 'inserted') {
    const notice = await rescued(services, outcome);
    await delivery.held.release(write);
    return notice;
  }
  services.noteUse(template, place.post);
  return outcome.cursorPlaced ? undefined : { said: 'toast.cursor' };
}

async function rescued(services: PaletteServices, outcome: Exclude<Outcome, { kind: 'inserted' }>): Promise<Notice> {
  if (!(await services.copy(outcome.text))) return { said: 'toast.byHand', text: outcome.text };
  if (outcome.kind === 'refused') return { said: 'toast.copied' };
  return { said: outcome.ownWordsKept ? 'toast.spoiled' : 'toast.lost' };
}

function namesOf({ fullName, handle }: ReplyPlace): string[] {
  return [fullName ?? '', firstNameOf(fullName ?? '') ?? '', handle ?? ''];
}
