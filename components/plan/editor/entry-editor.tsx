import { useMemo } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { Planner } from '../planner';
import { usePlannerWords } from '../planner-words';
import { CheckPart } from './check-part';
import type { Editing } from './editing';
import { HashtagPart } from './hashtag-part';
import { LinkPart } from './link-part';
import type { OpenedEntry } from './opened-entry';
import { PublishPart } from './publish-part';
import { ReferencePart } from './reference-part';
import { RepeatPart } from './repeat-part';
import { SavedLine } from './saved-line';
import { SingleDay } from './single-day';
import { TextPart } from './text-part';
import { useDraft } from './use-draft';
import { useEntryNotes } from './use-entry-notes';
import { WhatPart } from './what-part';
import { WhenPart } from './when-part';
import { WhoPart } from './who-part';

/** Everything of one entry. What is changed is stored by itself; closing waits for it. */
export function EntryEditor({
  planner,
  opened,
  onClose,
  onOther,
}: {
  planner: Planner;
  opened: OpenedEntry;
  onClose: () => void;
  /** Another entry takes the place of this one: one day of a repeated entry, now on its own. */
  onOther: (id: string) => void;
}) {
  const say = usePlannerWords();
  const { services, deeds, plan } = planner;
  const current = useMemo(() => plan.entries.find(({ id }) => id === opened.entry.id), [plan.entries, opened.entry.id]);
  const { entry, state, change, flush, discard, exists } = useDraft(services, opened, current);
  const notes = useEntryNotes(entry, planner);
  const editing: Editing = { entry, change, planner, notes };
  const close = async () => {
    if (await flush()) onClose();
  };
  const remove = async () => {
    if (!(await flush())) return;
    onClose();
    await deeds.removeWhole(entry);
  };
  return (
    <Dialog
      title={say(opened.stored ? 'editor.title' : 'editor.titleNew')}
      close={say('plan.close')}
      onClose={() => void close()}
      wide
      actions={
        <>
          <SavedLine
            state={state}
            onAgain={() => void flush()}
            onDiscard={() => {
              discard();
              onClose();
            }}
          />
          {exists && (
            <Button kind="quiet" icon="trash" onClick={() => void remove()}>
              {say(entry.repeat === undefined ? 'plan.delete' : 'editor.deleteAll')}
            </Button>
          )}
          <Button kind="primary" onClick={() => void close()}>
            {say('editor.done')}
          </Button>
        </>
      }
    >
      <div className="grid gap-x-5 gap-y-4 min-[800px]:grid-cols-[3fr_2fr]" data-testid="plan-editor">
        <div className="flex min-w-0 flex-col gap-4">
          <SingleDay editing={editing} day={opened.day} before={flush} onOther={onOther} />
          <WhatPart editing={editing} />
          <TextPart editing={editing} />
          <HashtagPart editing={editing} />
          <LinkPart editing={editing} />
          <PublishPart editing={editing} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <WhenPart editing={editing} />
          <RepeatPart editing={editing} />
          <WhoPart editing={editing} />
          <CheckPart editing={editing} />
          <ReferencePart editing={editing} />
        </div>
      </div>
    </Dialog>
  );
}
