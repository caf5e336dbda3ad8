import { communityKeyOf, type Visit } from '../../lib/model';
import { SelectField } from '../ui/field';

/** One of the visited communities, by name and network. */
export function CommunityChoice({
  label,
  empty,
  visits,
  value,
  onChange,
  networkName,
  error,
}: {
  label: string;
  /** What stands there while none is chosen; missing where one always is. */
  empty?: string;
  visits: readonly Visit[];
  /** `<network>|<id>`, or "". */
  value: string;
  onChange: (community: string) => void;
  networkName: (id: string) => string;
  error?: string | undefined;
}) {
  return (
    <SelectField label={label} value={value} error={error} onChange={(event) => onChange(event.target.value)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {visits.map(({ network, communityId, name }) => {
        const key = communityKeyOf(network, communityId);
        return (
          <option key={key} value={key}>
            {`${name} (${networkName(network)})`}
          </option>
        );
      })}
    </SelectField>
  );
}
