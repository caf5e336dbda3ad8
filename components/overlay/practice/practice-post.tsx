import { type Ref, useEffect, useRef } from 'react';
import type { PostFigures } from '../../../lib/metrics/report-types';
import { isKnown, type Post } from '../../../lib/model';
import type { BadgeElement } from '../../../lib/page/badges';
import { useWords } from '../../words';
import { badgeFigures } from '../badge-state';
import { createBadge } from '../post-badge';
import { usePracticeWords } from './use-practice-words';

export interface PracticePostProps {
  post: Post;
  figures: PostFigures | undefined;
  now: string;
  dark: boolean;
  saved: boolean;
  onStar: () => void;
  /** The panel has just led here. */
  shown: boolean;
  ref: Ref<HTMLElement>;
}

/** One made-up post with the badge that posts carry on a network. */
export function PracticePost({ post, figures, now, dark, saved, onStar, shown, ref }: PracticePostProps) {
  const say = usePracticeWords();
  const words = useWords();
  const counts = (['likes', 'comments', 'shares', 'views'] as const).flatMap((name) => {
    const count = name === 'likes' ? post.reactions : post[name];
    return isKnown(count) ? [say(`practice.${name}`, { count: count.value })] : [];
  });
  return (
    <article
      ref={ref}
      className={`flex flex-col gap-1 rounded-card border bg-paper p-3 ${shown ? 'border-accent' : 'border-line'}`}
      data-testid="practice-post"
    >
      <p className="text-label text-ink-soft">
        {say('practice.name')}
        {post.publishedAt && ` · ${words.figures.day(post.publishedAt, now)}`}
      </p>
      <p>{post.text}</p>
      <p className="text-label text-ink-soft">{counts.join(' · ')}</p>
      <Badge post={post} figures={figures} dark={dark} saved={saved} onStar={onStar} />
    </article>
  );
}

function Badge({
  post,
  figures,
  dark,
  saved,
  onStar,
}: Pick<PracticePostProps, 'figures' | 'dark' | 'saved' | 'onStar' | 'post'>) {
  const say = usePracticeWords();
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const badge = useRef<BadgeElement>(undefined);
  const isDark = useRef(dark);
  const press = useRef(onStar);
  press.current = onStar;
  useEffect(() => {
    const made = createBadge(() => isDark.current);
    badge.current = made;
    // Only the star inside takes clicks and keys, and both arrive here.
    made.host.addEventListener('click', () => press.current());
    place.current?.append(made.host);
    return () => made.host.remove();
  }, []);
  useEffect(() => {
    isDark.current = dark;
    const shown = figures && badgeFigures(words, figures);
    const star = {
      look: saved ? 'saved' : 'unsaved',
      label: say(saved ? 'practice.starred' : 'practice.star'),
    } as const;
    badge.current?.draw({ postId: post.id, star, ...(shown && { figures: shown }) });
  }, [post, figures, dark, saved, words, say]);
  return <div ref={place} />;
}
