import { RULES } from '../../lib/plan/rules/rule';
import type { PlanSettings } from '../../lib/settings/settings';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/field';
import { Switch } from '../ui/switch';
import { remindName } from './editor/remind-name';
import { ZoneField } from './editor/zone-field';
import { usePlannerWords } from './planner-words';

const REMIND = [0, 10, 30, 60, 180, 1440];
const NIGHT = { from: '22:00', to: '08:00' };

/** Zone, reminders, quiet hours, and the gentle rules. The settings view may show it as well. */
export function PlanSettingsForm({
  settings,
  zone,
  zones,
  onChange,
}: {
  settings: PlanSettings;
  /** The zone in which the plan is shown now. */
  zone: string;
  zones: readonly string[];
  onChange: (settings: PlanSettings) => void;
}) {
  const say = usePlannerWords();
  const { quiet, remind, rulesOff } = settings;
  const part = (name: 'quiet' | 'remind' | 'zone', value: unknown) => {
    const { [name]: _, ...rest } = settings;
    onChange(value === undefined ? rest : { ...rest, [name]: value });
  };
  const minutes = [...new Set([...REMIND, ...(remind === undefined ? [] : [remind])])].sort((a, b) => a - b);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <ZoneField zone={zone} zones={zones} onZone={(next) => part('zone', next)} />
        {settings.zone !== undefined && (
          <Switch label={say('planner.zone.own')} checked={false} onChange={() => part('zone', undefined)} />
        )}
      </div>
      <div className="flex flex-col gap-1">
        <Choice
          label={say('planner.remind')}
          value={remind === undefined ? '' : String(remind)}
          options={[
            { value: '', label: say('editor.remind.none') },
            ...minutes.map((one) => ({ value: String(one), label: remindName(one, say) })),
          ]}
          onChange={(value) => part('remind', value === '' ? undefined : Number(value))}
        />
        <Switch
          label={say('planner.quiet')}
          checked={quiet !== undefined}
          onChange={(on) => part('quiet', on ? NIGHT : undefined)}
        />
        {quiet && (
          <div className="grid grid-cols-2 gap-2">
            {(['from', 'to'] as const).map((end) => (
              <TextField
                key={end}
                label={say(`planner.quiet.${end}`)}
                type="time"
                value={quiet[end]}
                onChange={({ target: { value } }) => value !== '' && part('quiet', { ...quiet, [end]: value })}
              />
            ))}
          </div>
        )}
      </div>
      <section>
        <h3 className="font-semibold">{say('planner.rules')}</h3>
        {RULES.map((rule) => (
          <Switch
            key={rule}
            label={say(`planner.rule.${rule}`)}
            checked={!rulesOff.includes(rule)}
            onChange={(on) =>
              onChange({ ...settings, rulesOff: on ? rulesOff.filter((one) => one !== rule) : [...rulesOff, rule] })
            }
          />
        ))}
      </section>
    </div>
  );
}
