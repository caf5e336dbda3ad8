import { MenuButton } from '../ui/menu-button';
import { Switch } from '../ui/switch';
import { useLibraryWords } from './library-context';
import { COLUMN_IDS } from './post-columns';

/** Which columns the table shows. */
export function ColumnChoice({ chosen, onChoose }: { chosen: readonly string[]; onChoose: (ids: string[]) => void }) {
  const say = useLibraryWords();
  return (
    <MenuButton label={say('columns.title')} align="end">
      {() => (
        <fieldset>
          <legend className="sr-only">{say('columns.title')}</legend>
          {COLUMN_IDS.filter((id) => id !== 'text').map((id) => (
            <Switch
              key={id}
              label={say(`column.${id}`)}
              checked={chosen.includes(id)}
              onChange={(on) => onChoose(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
          ))}
        </fieldset>
      )}
    </MenuButton>
  );
}
