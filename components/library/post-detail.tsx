import { type ReactNode, useState } from 'react';
import type { PostEdit, SavedPost } from '../../lib/model';
import { IconButton } from '../ui/icon-button';
import { Tabs } from '../ui/tabs';
import { useToast } from '../ui/toasts';
import { useKeys } from '../ui/use-keys';
import { DetailComments } from './detail-comments';
import { DetailFigures } from './detail-figures';
import { DetailHistory } from './detail-history';
import { DetailNotes } from './detail-notes';
import { DetailPost } from './detail-post';
import { DetailProvenance } from './detail-provenance';
import { useLibrary, useLibraryWords } from './library-context';
import type { Catalogue } from './library-services';
import { useRead } from './use-read';

type Face = 'notes' | 'figures' | 'comments' | 'source';

/** One post: as it was seen, what the user made of it, its figures, comments, and where all of that comes from. */
export function PostDetail({
  row,
  catalogue,
  dark,
  changes,
  onClose,
  onStep,
  extra,
}: {
  row: SavedPost;
  catalogue: Catalogue | undefined;
  dark: boolean;
  changes: number;
  onClose: () => void;
  onStep: (step: 1 | -1) => void;
  /** Deeds of other features. */
  extra?: ReactNode;
}) {
  const say = useLibraryWords();
  const services = useLibrary();
  const toast = useToast();
  const [face, setFace] = useState<Face>('notes');
  const fresh = useRead(() => services.post(row.key), [services, row.key, changes]).value;
  const post = fresh?.key === row.key ? fresh : row;
  const comments = useRead(() => services.comments(row.key), [services, row.key, changes]).value ?? [];
  useKeys({ j: () => onStep(1), k: () => onStep(-1), Escape: onClose });
  const edit = (change: PostEdit) =>
    services.edit([row.key], change).catch(() => toast({ text: say('detail.editFailed'), failed: true }));
  return (
    <aside
      aria-label={say('detail.title')}
      className="flex w-[440px] shrink-0 flex-col -mr-6 border-l border-line bg-paper max-[1180px]:mr-0 max-[1180px]:fixed max-[1180px]:inset-y-0 max-[1180px]:right-0 max-[1180px]:z-10 max-[1180px]:max-w-full max-[1180px]:shadow-float"
      data-testid="post-detail"
      data-post-id={row.post.id}
    >
      <div className="flex items-center gap-1 border-b border-line px-3 py-1.5">
        <IconButton icon="left" label={say('detail.previous')} onClick={() => onStep(-1)} />
        <IconButton icon="right" label={say('detail.next')} onClick={() => onStep(1)} />
        <span className="ml-auto">{extra}</span>
        <IconButton icon="close" label={say('detail.close')} onClick={onClose} />
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4">
        <DetailPost row={post} />
        <Tabs<Face>
          label={say('detail.title')}
          chosen={face}
          onChoose={setFace}
          tabs={[
            { id: 'notes', label: say('detail.notes') },
            { id: 'figures', label: say('detail.figures') },
            { id: 'comments', label: say('detail.comments', { count: comments.length }) },
            { id: 'source', label: say('detail.source') },
          ]}
        >
          <div className="pt-3">
            {face === 'notes' && <DetailNotes key={row.key} row={post} catalogue={catalogue} onEdit={edit} />}
            {face === 'figures' && (
              <div className="flex flex-col gap-4">
                <DetailFigures row={post} />
                <DetailHistory row={post} dark={dark} changes={changes} />
              </div>
            )}
            {face === 'comments' && <DetailComments comments={comments} />}
            {face === 'source' && <DetailProvenance row={post} />}
          </div>
        </Tabs>
      </div>
    </aside>
  );
}
