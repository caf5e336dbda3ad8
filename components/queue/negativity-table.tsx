import type { AuthorNote } from '../../lib/model';
import type { NegativitySources } from '../../lib/replies/negativity';
import { Chip } from '../ui/chip';
import type { QueueListProps } from './queue-list';
import { useQueueWords } from './queue-words';

/** Authors shown; the rest wrote less. */
const MOST = 20;

/** Who writes critical comments, and how often; counted, never judged. */
export function NegativityTable({
  sources,
  notes,
  onAuthor,
}: {
  sources: NegativitySources;
  notes: ReadonlyMap<string, AuthorNote>;
  onAuthor: QueueListProps['onAuthor'];
}) {
  const say = useQueueWords();
  const { authors, unnamed } = sources;
  if (authors.length === 0 && unnamed === 0) return <p className="text-ink-soft">{say('queue.sources.none')}</p>;
  return (
    <>
      {authors.length > 0 && (
        <div className="overflow-x-auto">
          <table className="w-full max-w-[760px]" data-testid="negativity">
            <thead className="text-label text-ink-soft">
              <tr>
                <Head>{say('queue.author')}</Head>
                <Head>{say('queue.author.count')}</Head>
                <Head>{say('queue.author.posts')}</Head>
                <Head>{say('queue.author.note')}</Head>
              </tr>
            </thead>
            <tbody>
              {authors.slice(0, MOST).map(({ author, name, share, posts, leads }) => (
                <tr key={author} className="border-t border-line">
                  <th scope="row" className="max-w-[240px] py-1.5 pr-3 text-left font-normal">
                    <button
                      type="button"
                      dir="auto"
                      className="max-w-full truncate text-accent hover:underline"
                      onClick={() => onAuthor({ author, name })}
                    >
                      {name || say('comments.nobody')}
                    </button>
                  </th>
                  <td className="py-1.5 pr-3">
                    {say('queue.author.share', { part: share.count, count: share.of })}{' '}
                    {leads && <Chip>{say(`queue.author.leads.${leads}`)}</Chip>}
                  </td>
                  <td className="py-1.5 pr-3">{posts}</td>
                  <td className="max-w-[240px] truncate py-1.5" dir="auto">
                    {[...(notes.get(author)?.labels ?? []).map((label) => say(`queue.author.label.${label}`))].join(
                      ', ',
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unnamed > 0 && <p className="text-label text-ink-soft">{say('queue.sources.unnamed', { count: unnamed })}</p>}
    </>
  );
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className="py-1 pr-3 text-left font-normal">
      {children}
    </th>
  );
}
