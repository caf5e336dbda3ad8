import { useState } from 'react';
import type { SavedPost } from '../../lib/model';
import { Button } from '../ui/button';
import { DataTable } from '../ui/data-table';
import { Dialog } from '../ui/dialog';
import { EmptyState } from '../ui/empty-state';
import { useToast } from '../ui/toasts';
import { useLibrary, useLibraryWords } from './library-context';
import { usePostColumns } from './post-columns';
import { useRead } from './use-read';
import { useRowChoice } from './use-row-choice';

const SHOWN = 2_000;
const COLUMNS = ['text', 'community', 'date', 'tags', 'note'];

/** Posts in the trash: back into the library, or away for good after a question. */
export function TrashList({ changes, inTrash }: { changes: number; inTrash: number }) {
  const say = useLibraryWords();
  const services = useLibrary();
  const toast = useToast();
  const rows = useRead(() => services.trash(SHOWN), [services, changes]).value;
  const columns = usePostColumns(COLUMNS, undefined).map((column) => ({ ...column, sortable: false }));
  const choice = useRowChoice(rows ?? [], say);
  const [asked, setAsked] = useState(false);
  if (rows === undefined) return null;
  if (rows.length === 0)
    return (
      <EmptyState title={say('trash.empty')}>
        <p>{say('trash.empty.help')}</p>
      </EmptyState>
    );
  const chosen = rows.filter(({ key }) => choice.keys.has(key));
  const wanted = chosen.length > 0 ? chosen : rows;
  const run = async (deed: (keys: string[]) => Promise<void>, words: 'trash.restored' | 'trash.deleted') => {
    try {
      await deed(wanted.map(({ key }) => key));
      toast({ text: say(words, { count: wanted.length }) });
    } catch {
      toast({ text: say('bulk.failed', { count: 0 }), failed: true });
    }
    choice.clear();
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2" data-testid="trash">
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-ink-soft">
          {inTrash > rows.length
            ? say('trash.shown', { shown: rows.length, count: inTrash })
            : say('trash.count', { count: inTrash })}
        </span>
        <Button icon="undo" onClick={() => void run(services.restore, 'trash.restored')}>
          {say(chosen.length > 0 ? 'trash.restore' : 'trash.restoreAll', { count: wanted.length })}
        </Button>
        <Button kind="grave" icon="trash" onClick={() => setAsked(true)}>
          {say(chosen.length > 0 ? 'trash.delete' : 'trash.deleteAll', { count: wanted.length })}
        </Button>
      </div>
      <DataTable<SavedPost>
        label={say('trash.title')}
        columns={columns}
        count={rows.length}
        rowAt={(index) => rows[index]}
        selection={choice.selection}
        onOpen={(index) => choice.selection.select(index, 'toggle')}
        attributes={(row) => ({ 'data-testid': 'trash-row', 'data-post-id': row.post.id })}
      />
      {asked && (
        <Dialog
          title={say('trash.ask', { count: wanted.length })}
          close={say('close')}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Button onClick={() => setAsked(false)}>{say('cancel')}</Button>
              <Button
                kind="grave"
                onClick={() => {
                  setAsked(false);
                  void run(services.deleteForGood, 'trash.deleted');
                }}
              >
                {say('trash.deleteNow')}
              </Button>
            </>
          }
        >
          <p>{say('trash.ask.help')}</p>
        </Dialog>
      )}
    </div>
  );
}
