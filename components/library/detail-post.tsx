import { useState } from 'react';
import type { Count, Post, SavedPost } from '../../lib/model';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../words';
import { CountText } from './count-text';
import { useLibrary, useLibraryWords } from './library-context';
import { PostPicture } from './post-picture';

/** Texts longer than this are folded at first. */
const FOLDED = 1_200;

/** The post as it was seen: who, when, picture, text, counts. Everything from the site is text, never markup. */
export function DetailPost({ row }: { row: SavedPost }) {
  const { figures, t } = useWords();
  const say = useLibraryWords();
  const { networks } = useLibrary();
  const [unfolded, setUnfolded] = useState(false);
  const { post, community } = row;
  const network = networks.find(({ id }) => id === post.network)?.name ?? post.network;
  const long = post.text.length > FOLDED && !unfolded;
  return (
    <article className="flex flex-col gap-3">
      <header className="flex flex-col">
        <h2 className="text-emphasis font-semibold break-words" dir="auto">
          {community?.name ?? post.communityId}
        </h2>
        <p className="text-ink-soft">
          {network} · {t(`format.${post.format}`)} ·{' '}
          {post.publishedAt === null ? say('post.undated') : figures.moment(post.publishedAt)}
          {post.publishedAt !== null && post.dateFrom !== undefined && ` (${say(`post.date.${post.dateFrom}`)})`}
        </p>
        {post.authorName && (
          <p className="text-ink-soft" dir="auto">
            {say('post.author', { name: post.authorName })}
          </p>
        )}
        <Flags post={post} />
      </header>
      <PostPicture
        key={row.key}
        post={row}
        className="max-h-[300px] min-h-[72px] w-full rounded-card !object-contain"
      />
      <div>
        <p className={`break-words whitespace-pre-wrap ${post.text === '' ? 'text-ink-soft italic' : ''}`} dir="auto">
          {post.text === '' ? say('post.noText') : long ? `${post.text.slice(0, FOLDED)}…` : post.text}
        </p>
        {long && (
          <Button kind="quiet" onClick={() => setUnfolded(true)}>
            {say('post.unfold')}
          </Button>
        )}
      </div>
      <dl className="grid grid-cols-4 gap-2 rounded-card bg-raised p-3" data-testid="detail-counts">
        <CountCell name={say('column.likes')} count={post.reactions} />
        <CountCell name={say('column.comments')} count={post.comments} />
        <CountCell name={say('column.shares')} count={post.shares} />
        <CountCell name={say(post.viewsAre === 'plays' ? 'column.plays' : 'column.views')} count={post.views} />
      </dl>
      {linkOf(post) !== undefined && (
        <a href={linkOf(post)} target="_blank" rel="noreferrer" className="flex items-center gap-1.5 self-start">
          <Icon name="link" size={14} />
          {say('post.open', { network })}
        </a>
      )}
    </article>
  );
}

/** The address of the post on its network, when it is one that a browser may open. */
function linkOf({ url }: Post): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}

function CountCell({ name, count }: { name: string; count: Count }) {
  const say = useLibraryWords();
  const { figures } = useWords();
  return (
    <div className="min-w-0">
      <dt className="truncate text-label text-ink-soft" title={name}>
        {name}
      </dt>
      <dd className="font-semibold">
        <CountText count={count} />
        {count.kind === 'rounded' && (
          <span className="block text-label font-normal text-ink-soft">
            {say('count.band', { lo: figures.integer(count.lo), hi: figures.integer(count.hi) })}
          </span>
        )}
        {count.kind === 'absent' && (
          <span aria-hidden="true" className="block text-label font-normal text-ink-soft">
            {say('count.absent')}
          </span>
        )}
      </dd>
    </div>
  );
}

function Flags({ post }: { post: Post }) {
  const say = useLibraryWords();
  const flags = [
    post.pinned === true && say('flag.pinned'),
    post.ad === true && say('flag.ad'),
    post.partnership === true && say('flag.partnership'),
    post.repostOf !== undefined && say('flag.repost'),
    post.commentsClosed === true && say('flag.commentsClosed'),
    post.deleted === true && say('flag.deleted'),
    post.byVisitor === true && say('flag.byVisitor'),
  ].filter((flag) => flag !== false);
  return flags.length === 0 ? null : <p className="text-label text-notable">{flags.join(' · ')}</p>;
}
