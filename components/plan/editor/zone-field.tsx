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
  const [given, setGiven] = useState(zone);
  if (given !== zone) {
    setGiven(zone);
    if (typed.toLowerCase() !== zone.toLowerCase()) setTyped(zone);
  }
  return (
    <>
      <TextField
        label={say('editor.zone')}
        value={typed}
        list="lorgnette-zones"
        maxLength={60}
        spellCheck={false}
        error={isZone(typed) ? undefined : say('editor.wrongZone')}
        onChange={({ target: { value } }) => {
          setTyped(value);
          const named = zones.find((one) => one.toLowerCase() === value.toLowerCase()) ?? value;
          if (isZone(named) && named !== zone) onZone(named);
        }}
      />
      <datalist id="lorgnette-zones">
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
