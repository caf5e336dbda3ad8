import { type SaveKey, saveWords } from '../../../lib/i18n/save';
import { speaker, type Values } from '../../../lib/i18n/speaker';
import type { Collector } from '../../../lib/insight/collector';
import type { Refusal } from '../../../lib/insight/save-states';
import type { Saver, SaveSummary } from '../../../lib/insight/saver';
import type { SavingDesk, SavingDoors } from '../../../lib/insight/saving-desk';
import { postKey } from '../../../lib/model';
import { postMeant } from '../../../lib/page/post-in-view';
import type { Session } from '../../../lib/session/session';
import { saveBlock } from './save-block';
import { saveNotes } from './save-note';
import { openSortWindow } from './sort-window';

/** Says the words of saving in the present language. */
export type SaveTalk = (key: SaveKey, values?: Values) => string;

export interface DeskParts {
  network: string;
  session: Session;
  saver: Saver;
  collector: Collector;
  doors: SavingDoors;
  clock(): Date;
  newId(): string;
  signal: AbortSignal;
}

/** Everything by which posts are saved in one tab, drawn by hand: it comes late and must come quickly. */
export function savingDesk({ network, session, saver, collector, doors, clock, newId, signal }: DeskParts): SavingDesk {
  const speakers = { en: speaker(saveWords.en, 'en'), ru: speaker(saveWords.ru, 'ru') };
  const t: SaveTalk = (key, values) => speakers[doors.locale()](key, values);
  const note = saveNotes(doors.layer);
  const draw = saveBlock({ network, session, saver, collector, doors, t, clock, signal });
  const near = (id: string) => (doors.badgeOf(id) ?? doors.elementOf(id))?.getBoundingClientRect();
  let closeWindow: (() => void) | undefined;
  signal.addEventListener('abort', () => closeWindow?.());

  const save: SavingDesk['save'] = async (post, via) => {
    const { refused, updated } = await saver.save([post], { via, comments: true });
    const [reason] = Object.keys(refused) as Refusal[];
    note(reason ? t(`refusal.${reason}`) : t(updated > 0 ? 'note.updated' : 'note.saved'), near(post.id));
  };

  return {
    save,
    async saveHere(via, posts, pointer) {
      const post = session.state.posts.get(postMeant(posts, pointer) ?? '');
      if (post) await save(post, via);
      else note(t('note.noPost'), undefined);
    },
    async sort(post) {
      closeWindow?.();
      const key = postKey(network, post.id);
      const summary = doors.states.of(post.id) === 'saved' ? undefined : await saver.save([post], STAR);
      const known = failed(summary) ? undefined : await doors.organising(key);
      if (known === undefined) {
        const [reason = 'failed'] = Object.keys(summary?.refused ?? {}) as Refusal[];
        return note(t(`refusal.${reason}`), near(post.id));
      }
      closeWindow = openSortWindow({
        ...{ key, known, doors, t, clock, newId },
        near: near(post.id),
        onClose: () => {
          closeWindow = undefined;
          doors.focusStar(post.id);
        },
      });
    },
    sentence: (reason) => t(`refusal.${reason}`),
    draw,
  };
}

const STAR = { via: 'star', comments: true } as const;

function failed(summary: SaveSummary | undefined): boolean {
  return summary !== undefined && summary.saved + summary.updated === 0;
}
