import { useState } from 'react';
import { AUTHOR_LABELS, type AuthorNote } from '../../lib/model';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextArea } from '../ui/field';
import { Switch } from '../ui/switch';
import { useQueueWords } from './queue-words';

/** The user's own labels and words about one author. */
export function AuthorNoteDialog({
  author: { author, name },
  known,
  onClose,
  onSave,
}: {
  author: { author: string; name: string };
  known: AuthorNote | undefined;
  onClose: () => void;
  onSave: (note: Omit<AuthorNote, 'editedAt'>) => void;
}) {
  const say = useQueueWords();
  const [draft, setDraft] = useState({
    author,
    name: name || (known?.name ?? ''),
    labels: known?.labels ?? [],
    note: known?.note ?? '',
    ours: known?.ours ?? false,
  });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <Dialog
      title={say('queue.author.write', { name: draft.name || say('comments.nobody') })}
      close={say('queue.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={() => onSave(draft)}>
          {say('queue.save')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-ink-soft">{say('queue.author.private')}</p>
        <fieldset className="flex flex-col">
          <legend className="text-label text-ink-soft">{say('queue.author.labels')}</legend>
          {AUTHOR_LABELS.map((label) => (
            <Switch
              key={label}
              label={say(`queue.author.label.${label}`)}
              checked={draft.labels.includes(label)}
              onChange={(on) =>
                change({ labels: on ? [...draft.labels, label] : draft.labels.filter((one) => one !== label) })
              }
            />
          ))}
        </fieldset>
        <TextArea
          label={say('queue.author.note')}
          value={draft.note}
          maxLength={50_000}
          dir="auto"
          onChange={(event) => change({ note: event.target.value })}
        />
        <Switch label={say('queue.author.ours')} checked={draft.ours} onChange={(ours) => change({ ours })} />
        <p className="text-label text-ink-soft">{say('queue.author.ours.hint')}</p>
      </div>
    </Dialog>
  );
}
