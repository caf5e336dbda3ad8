import type { SavedPost } from '../../../lib/model';
import { firstWords } from '../../../lib/plan/make-idea';
import { useWords } from '../../words';
import { useSurroundingsWords } from '../surroundings-words';

/** The saved post that something was made from: whose, its first words, how it did, and its address. */
export function SavedPostLine({ saved, reading }: { saved: SavedPost | undefined; reading: boolean }) {
  const say = useSurroundingsWords();
  const { figures } = useWords();
  if (saved === undefined)
    return reading ? null : (
      <p className="text-label text-ink-soft">{`${say('ideas.from')}: ${say('ideas.fromGone')}`}</p>
    );
  const { post, community } = saved;
  const times = saved.figures?.timesUsual;
  return (
    <p className="text-label text-ink-soft" data-testid="made-from" data-post-key={saved.key}>
      {say('ideas.from')}:{' '}
      <span className="text-ink" dir="auto">
        {[community?.name ?? post.communityId, firstWords(post.text) || say('ideas.noText')].join(' — ')}
      </span>
      {times !== undefined && ` · ${say('ideas.best.line', { times: figures.times(times) })}`}
      {post.url !== undefined && /^https?:\/\//.test(post.url) && (
        <>
          {' · '}
          <a href={post.url} target="_blank" rel="noreferrer">
            {say('ideas.open')}
          </a>
        </>
      )}
    </p>
  );
}
