import { communityKeyOf, type Visit } from '../../../lib/model';
import { useSurroundingsWords } from '../surroundings-words';

/** Which of the visited communities belong to the same brand: the page cannot tell. */
export function OtherCommunities({
  others,
  chosen,
  onChange,
  networkName,
}: {
  others: readonly Visit[];
  chosen: readonly string[];
  onChange: (communities: readonly string[]) => void;
  networkName: (id: string) => string;
}) {
  const say = useSurroundingsWords();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-label text-ink-soft">{say('audit.others')}</legend>
      <div className="flex max-h-[140px] flex-wrap gap-x-4 gap-y-1 overflow-auto">
        {others.map(({ network, communityId, name }) => {
          const key = communityKeyOf(network, communityId);
          const on = chosen.includes(key);
          return (
            <label key={key} className="flex min-w-0 items-center gap-1.5">
              <input
                type="checkbox"
                className="size-[15px] shrink-0 accent-accent"
                checked={on}
                onChange={() => onChange(on ? chosen.filter((one) => one !== key) : [...chosen, key])}
              />
              <span className="min-w-0 break-words" dir="auto">
                {`${name} (${networkName(network)})`}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
