import type { SavedPost } from '../../lib/model';
import { Disclosure } from '../ui/disclosure';
import { useWords } from '../words';
import { useLibraryWords } from './library-context';

/** Where a post comes from, in full: enough to derive every figure again and to cite it. */
export function DetailProvenance({ row }: { row: SavedPost }) {
  const { figures } = useWords();
  const say = useLibraryWords();
  const { provenance } = row.post;
  const facts: Array<[string, string]> = [
    [say('source.page'), row.pageUrl],
    [say('source.source'), `${say(`source.${provenance.source}`)}${provenance.where && ` (${provenance.where})`}`],
    [say('source.completeness'), say(`source.${provenance.completeness}`)],
    [say('source.read'), figures.moment(provenance.at)],
    [say('source.adapter'), provenance.adapter],
    [say('source.saved'), `${figures.moment(row.savedAt)}, ${say(`via.${row.via}`)}`],
    [say('source.seen'), figures.moment(row.seenAt)],
    ...(row.editedAt === undefined ? [] : [[say('source.edited'), figures.moment(row.editedAt)] as [string, string]]),
    [say('source.id'), row.post.id],
    [say('source.community'), row.post.communityId],
    [say('source.picture'), row.picture.kept ? say('source.picture.kept') : say(`picture.none.${row.picture.reason}`)],
  ];
  return (
    <div className="flex flex-col gap-3">
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1" data-testid="detail-provenance">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="min-w-0 break-words" dir="auto">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {row.raw === undefined ? (
        <p className="text-label text-ink-soft">{say('source.noRaw')}</p>
      ) : (
        <Disclosure title={say('source.raw')}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard. */}
          <pre tabIndex={0} className="max-h-[320px] overflow-auto text-label break-words whitespace-pre-wrap">
            {row.raw}
          </pre>
        </Disclosure>
      )}
    </div>
  );
}
