import { browser } from 'wxt/browser';
import { refusalOf } from '../library/refusal';
import type { LibraryProtocol } from '../messaging/library-protocol';
import type { PlanProtocol } from '../messaging/plan-protocol';
import { onMessage } from '../messaging/protocol';
import type { RepliesProtocol } from '../messaging/replies-protocol';
import { type Check, received } from '../model/received';

/** Messages that change something and answer with one word. */
export type ChangeName = {
  [Name in keyof Changing]: ReturnType<Changing[Name]> extends 'done' ? Name : never;
}[keyof Changing];

type Changing = LibraryProtocol & PlanProtocol & RepliesProtocol;

/** How to answer messages that change the database. */
export interface ChangeAnswers {
  /** Checks the message, does the work, and says "done" when it is on disk. */
  onChange<T>(name: ChangeName, check: Check<T>, work: (data: T) => Promise<unknown>): void;
  /** The same, for what destroys or replaces: only the extension's own pages may ask, never a script in a site. */
  onChangeByOwnPage<T>(name: ChangeName, check: Check<T>, work: (data: T) => Promise<unknown>): void;
}

/**
 * Answers for changes: a message that is not as it should be fails with the error "invalid", a write that failed with
 * "quota", "newer-database" or "failed"; in all of these nothing was changed.
 *
 * @param written called after a change, outside of what the sender waits for
 */
export function answerChanges(written: () => void): ChangeAnswers {
  const answer = async <T>(raw: unknown, check: Check<T>, work: (data: T) => Promise<unknown>): Promise<'done'> => {
    const { data } = received(check, raw);
    if (data === undefined) throw new Error('invalid');
    try {
      await work(data);
    } catch (error) {
      throw new Error(refusalOf(error));
    }
    written();
    return 'done';
  };
  return {
    onChange: (name, check, work) => void onMessage(name, ({ data }) => answer(data, check, work)),
    onChangeByOwnPage: (name, check, work) =>
      void onMessage(name, ({ data, sender }) => {
        assertOwnPage(sender);
        return answer(data, check, work);
      }),
  };
}

/** Whatever runs in a site's tab may be in the hands of that site; it may add, but not destroy. */
export function assertOwnPage(sender: { url?: string | undefined }): void {
  if (!sender.url?.startsWith(browser.runtime.getURL('/'))) throw new Error('invalid');
}
