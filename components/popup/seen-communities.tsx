import { useEffect, useState } from 'react';
import type { Snapshot } from '../../lib/model';
import { useWords } from '../words';

const ROWS = 8;

/** Communities of earlier visits with the ER of the last one; an empty list says how the first gets in. */
export function SeenCommunities({ list, now }: { list: () => Promise<readonly Snapshot[]>; now: string }) {
  const { t, figures } = useWords();
  const [communities, setCommunities] = useState<readonly Snapshot[]>();
  useEffect(() => {
    void list().then(setCommunities);
  }, [list]);
  if (communities === undefined) return null;
  return (
    <section>
      <h2 className="font-semibold">{t('popup.seen')}</h2>
      {communities.length === 0 && (
        <div className="mt-1 rounded-card bg-raised p-3">
          <p className="font-semibold">{t('popup.empty')}</p>
          <p className="text-ink-soft">{t('popup.empty.help')}</p>
        </div>
      )}
      <table className="w-full">
        <tbody>
          {communities.slice(0, ROWS).map((visit) => (
            <tr key={`${visit.network} ${visit.communityId}`} className="border-b border-line last:border-b-0">
              <th scope="row" className="max-w-[170px] truncate py-1 pr-2 text-left font-normal" dir="auto">
                {visit.name}
              </th>
              <td className="whitespace-nowrap py-1 pr-2 text-right font-semibold">
                {'median' in visit.engagement ? figures.percent(visit.engagement.median) : t('popup.noEr')}
              </td>
              <td className="whitespace-nowrap py-1 pr-2 text-right text-label text-ink-soft">
                {'median' in visit.engagement && t('rates.n', { count: visit.engagement.n })}
              </td>
              <td className="whitespace-nowrap py-1 text-right text-label text-ink-soft">
                {figures.day(visit.at, now)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
