import { useState } from 'react';
import { isZone } from '../../../lib/model/plan-schema';
import { TextField } from '../../ui/field';
import { usePlannerWords } from '../planner-words';

/** The zone by its name; unknown ones are refused where they were typed. */
export function ZoneField({
  zone,
  zones,
  onZone,
}: {
  zone: string;
  zones: readonly string[];
  onZone: (zone: string) => void;
}) {
  const say = usePlannerWords();
  const [typed, setTyped] = useState(zone);
  const bad = !isZone(typed);
  return (
    <>
      <TextField
        label={say('editor.zone')}
        value={typed}
        list="lorgnette-zones"
        maxLength={60}
        error={bad ? say('editor.wrongZone') : undefined}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (isZone(value) && value !== zone && (zones.includes(value) || value === 'UTC')) onZone(value);
        }}
        onBlur={() => !bad && typed !== zone && onZone(typed)}
      />
      <datalist id="lorgnette-zones">
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
