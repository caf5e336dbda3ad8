import { useState } from 'react';
import { communityKeyOf, type Visit } from '../../../lib/model';
import { expectedCostPerInteraction } from '../../../lib/plan/money';
import { typedNumber } from '../../../lib/plan/money-lines';
import { usualInteractions } from '../../../lib/plan/usual-interactions';
import { TextField } from '../../ui/field';
import { useWords } from '../../words';
import { Part } from '../../workspace/view-frame';
import { CommunityChoice } from '../community-choice';
import type { SurroundingsServices } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';

/** Below this many posts a median is a rough figure; the panel says "small sample" as well. */
const FEW = 12;

/** What an interaction would cost if a post were placed in a visited community. */
export function Placement({
  visits,
  services,
  money,
}: {
  visits: readonly Visit[] | undefined;
  services: SurroundingsServices;
  money: (value: number) => string;
}) {
  const say = useSurroundingsWords();
  const { figures } = useWords();
  const print = (value: number) => (Number.isInteger(value) ? figures.integer(value) : figures.decimal(value, 1));
  const [community, setCommunity] = useState('');
  const [price, setPrice] = useState('');
  const visit = visits?.find(({ network, communityId }) => communityKeyOf(network, communityId) === community);
  const usual = visit && usualInteractions(visit);
  const typed = typedNumber(price);
  const value = expectedCostPerInteraction(typed, usual?.median);
  const why =
    usual === undefined ? 'noInteractions' : usual.median <= 0 ? 'zero' : value === undefined ? 'noPrice' : undefined;
  return (
    <Part title={say('money.placement')} note={say('money.placement.note')}>
      {visits?.length === 0 ? (
        <p>{say('money.placement.none')}</p>
      ) : (
        <div className="grid max-w-[620px] grid-cols-2 gap-3 max-[560px]:grid-cols-1">
          <CommunityChoice
            label={say('money.placement.community')}
            empty={say('money.placement.pick')}
            visits={visits ?? []}
            value={community}
            onChange={setCommunity}
            networkName={services.networkName}
          />
          <TextField
            label={say('money.placement.price')}
            inputMode="decimal"
            value={price}
            error={Number.isNaN(typed) ? say('money.notNumber') : undefined}
            onChange={(event) => setPrice(event.target.value)}
          />
        </div>
      )}
      {visit && (
        <div role="status" className="flex flex-col gap-1" data-testid="placement">
          <p>
            {say('money.placement.result')}:{' '}
            {value === undefined ? (
              <>
                {say('money.na')} <span className="text-ink-soft">({why && say(`money.placement.${why}`)})</span>
              </>
            ) : (
              <>
                <span className="font-semibold">{money(value)}</span>{' '}
                <span className="text-ink-soft">
                  = {money(typed ?? 0)} ÷ {print(usual?.median ?? 0)}
                </span>
              </>
            )}
          </p>
          {usual && (
            <p className="text-label text-ink-soft">
              {[
                say('money.placement.usual', {
                  value: print(usual.median),
                  count: usual.n,
                  day: figures.day(visit.at, services.now().toISOString()),
                }),
                usual.n < FEW && say('money.placement.small'),
                usual.withoutShares && say('money.placement.withoutShares'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </div>
      )}
    </Part>
  );
}
