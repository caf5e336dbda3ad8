import { type ReactNode, useState } from 'react';
import type { SavedPost } from '../../lib/model';
import { Button } from '../ui/button';
import { Tabs } from '../ui/tabs';
import { ViewHead } from '../workspace/view-frame';
import { Codebook } from './codebook';
import { CodingMode } from './coding-mode';
import type { CodingField } from './coding-session';
import { CodingStart } from './coding-start';
import { CollectionList } from './collection-list';
import { LibraryProvider, useLibrary, useLibraryWords } from './library-context';
import type { LibraryServices } from './library-services';
import { PostList } from './post-list';
import { TrashList } from './trash-list';
import { useChangeCount } from './use-change-count';
import { useRead } from './use-read';

/** Places for deeds of other features. */
export interface LibrarySlots {
  /** Beside the head: export and import of everything found. */
  menu?: (query: string) => ReactNode;
  /** In the bar of chosen posts. */
  bulk?: (ns: readonly number[]) => ReactNode;
  /** In the head of an open post. */
  detail?: (post: SavedPost) => ReactNode;
}

export interface LibraryViewProps {
  services: LibraryServices;
  query: string;
  onQuery: (query: string) => void;
  dark: boolean;
  /** Shows these communities (`<network>|<id>`) side by side. */
  onCompare: (communities: string[]) => void;
  slots?: LibrarySlots;
}

const FIRST = { sort: 'saved', direction: 'descending' } as const;

type Face = 'posts' | 'collections' | 'codebook' | 'trash';

/** The library: posts, collections, codebook and trash; while coding only the post at hand. */
export function LibraryView({ services, ...rest }: LibraryViewProps) {
  return (
    <LibraryProvider services={services}>
      <Library {...rest} />
    </LibraryProvider>
  );
}

function Library({ query, onQuery, dark, onCompare, slots = {} }: Omit<LibraryViewProps, 'services'>) {
  const say = useLibraryWords();
  const services = useLibrary();
  const changes = useChangeCount();
  const catalogue = useRead(() => services.catalogue(), [services, changes]).value;
  const none = useRead(async () => (await services.find('', FIRST, 0, 0)).total === 0, [services, changes]).value;
  const [face, setFace] = useState<Face>('posts');
  const [asked, setAsked] = useState<readonly number[]>();
  const [coding, setCoding] = useState<{ ns: readonly number[]; fields: readonly CodingField[] }>();
  const code = async (ns?: readonly number[]) => setAsked(ns ?? (await services.ids(query)));
  return (
    <div className="flex h-[calc(100dvh-var(--bar))] min-w-0 flex-col gap-3 px-6 pt-4 max-[560px]:px-3">
      {coding ? (
        <CodingMode {...coding} onEnd={() => setCoding(undefined)} />
      ) : (
        <>
          <ViewHead
            title={say('library.title')}
            action={
              <>
                {slots.menu?.(query)}
                <Button kind="primary" icon="code" disabled={none} onClick={() => void code()}>
                  {say('library.code')}
                </Button>
              </>
            }
          />
          <Tabs<Face>
            label={say('library.title')}
            chosen={face}
            onChoose={setFace}
            tabs={[
              { id: 'posts', label: say('library.posts') },
              { id: 'collections', label: say('library.collections') },
              { id: 'codebook', label: say('library.codebook') },
              { id: 'trash', label: say('library.trash', { n: catalogue?.inTrash ?? 0 }) },
            ]}
          >
            {face === 'posts' && (
              <PostList
                {...{ query, onQuery, dark, catalogue, changes, slots, onCompare }}
                onCode={(ns) => void code(ns)}
              />
            )}
            {face === 'collections' && (
              <CollectionList
                collections={catalogue?.collections ?? []}
                onQuery={(wanted) => {
                  setFace('posts');
                  onQuery(wanted);
                }}
              />
            )}
            {face === 'codebook' && <Codebook variables={catalogue?.variables ?? []} />}
            {face === 'trash' && <TrashList changes={changes} inTrash={catalogue?.inTrash ?? 0} />}
          </Tabs>
        </>
      )}
      {asked && (
        <CodingStart
          count={asked.length}
          variables={catalogue?.variables ?? []}
          onClose={() => setAsked(undefined)}
          onCodebook={() => {
            setAsked(undefined);
            setFace('codebook');
          }}
          onStart={(fields) => {
            setCoding({ ns: asked, fields });
            setAsked(undefined);
          }}
        />
      )}
    </div>
  );
}
