import { useMemo, useState } from 'react';
import type { AuthorNote, CollectedCommunity } from '../../lib/model';
import { negativitySources } from '../../lib/replies/negativity';
import { queueOf } from '../../lib/replies/queue';
import { replyFigures } from '../../lib/replies/reply-figures';
import { teamOf } from '../../lib/replies/team';
import { useToast } from '../ui/toasts';
import { Part } from '../workspace/view-frame';
import { AuthorNoteDialog } from './author-note-dialog';
import { KnownAuthors } from './known-authors';
import { NegativityTable } from './negativity-table';
import { QueueFigures } from './queue-figures';
import { QueueList } from './queue-list';
import type { QueueData, QueueServices } from './queue-services';
import { useQueueWords } from './queue-words';
import { StopWords } from './stop-words';

/** Everything about the comments of one community. */
export function CommunityQueue({
  services,
  community,
  data,
  notes,
  stopWords,
}: {
  services: QueueServices;
  community: CollectedCommunity;
  data: QueueData;
  notes: readonly AuthorNote[];
  stopWords: readonly string[];
}) {
  const say = useQueueWords();
  const toast = useToast();
  const [opened, setOpened] = useState<{ author: string; name: string }>();
  const now = services.now();
  const rows = useMemo(() => {
    const [network = '', id = ''] = split(community.community);
    const ours = notes.filter((note) => note.ours && split(note.author)[0] === network);
    return queueOf({
      comments: data.comments.map(({ comment }) => comment),
      team: teamOf({
        ids: [id, ...ours.map(({ author }) => split(author)[1])],
        names: [community.name, data.handle ?? '', ...data.brands],
      }),
      marks: new Map(data.marks.map((mark) => [mark.comment, mark])),
      now: services.now(),
    });
  }, [services, community, data, notes]);
  const byAuthor = useMemo(() => new Map(notes.map((note) => [note.author, note])), [notes]);
  const sources = useMemo(() => negativitySources(rows), [rows]);
  const keep = async (work: () => Promise<unknown>, done?: string) => {
    try {
      await work();
      if (done !== undefined) toast({ text: done });
      return true;
    } catch {
      toast({ text: say('queue.failed'), failed: true });
      return false;
    }
  };
  if (rows.length === 0) return <p>{say('queue.none')}</p>;
  return (
    <>
      <Part title={say('queue.figures')}>
        <QueueFigures figures={replyFigures(rows)} />
      </Part>
      <Part title={say('queue.list')}>
        <QueueList
          rows={rows}
          notes={byAuthor}
          linkTo={({ comment, key }) =>
            services.linkTo(comment, data.addresses.get(key.slice(0, key.lastIndexOf('|'))))
          }
          onAuthor={setOpened}
          onDecide={({ key }, decision) =>
            void keep(() => services.decide({ comment: key, community: community.community, ...decision }))
          }
        />
      </Part>
      <Part title={say('queue.sources')} note={say('queue.sources.note')}>
        <NegativityTable sources={sources} notes={byAuthor} onAuthor={setOpened} />
      </Part>
      <Part title={say('queue.author.known')} note={say('queue.author.private')}>
        <KnownAuthors notes={notes} onAuthor={setOpened} />
      </Part>
      <Part title={say('queue.words')} note={say('queue.words.note')}>
        <StopWords
          key={stopWords.join('\n')}
          own={stopWords}
          rows={rows}
          onSave={(words) => void keep(() => services.putStopWords(words), say('queue.words.saved'))}
          onCopy={async (text, count) => {
            const done = await services.copy(text);
            toast({ text: say(done ? 'queue.words.copied' : 'queue.words.notCopied', { count }), failed: !done });
          }}
        />
      </Part>
      {opened && (
        <AuthorNoteDialog
          author={opened}
          known={byAuthor.get(opened.author)}
          onClose={() => setOpened(undefined)}
          onSave={async (note) => {
            const kept = await keep(() => services.putNote({ ...note, editedAt: now.toISOString() }));
            if (kept) setOpened(undefined);
          }}
        />
      )}
    </>
  );
}

/** Network and id of a key. */
function split(key: string): [network: string, id: string] {
  const at = key.indexOf('|');
  return [key.slice(0, at), key.slice(at + 1)];
}
