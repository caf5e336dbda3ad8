import { useState } from 'react';
import type { CodebookVariable, CodeValue, PostEdit } from '../../lib/model';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { MenuButton } from '../ui/menu-button';
import { CodeField } from './code-field';
import { useLibraryWords } from './library-context';

/** One value of one variable for all chosen posts. */
export function BulkCodes({
  variables,
  onEdit,
}: {
  variables: readonly CodebookVariable[];
  onEdit: (edit: PostEdit) => void;
}) {
  const say = useLibraryWords();
  const [id, setId] = useState('');
  const [value, setValue] = useState<CodeValue | null>(null);
  const variable = variables.find((one) => one.id === id) ?? variables[0];
  if (variable === undefined) return null;
  return (
    <MenuButton label={say('bulk.codes')}>
      {(close) => (
        <div className="flex w-[260px] max-w-full flex-col gap-2">
          <SelectField
            label={say('codebook.variable')}
            value={variable.id}
            onChange={(event) => {
              setId(event.target.value);
              setValue(null);
            }}
          >
            {variables.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </SelectField>
          <CodeField variable={variable} value={value ?? undefined} onValue={setValue} />
          <Button
            kind="primary"
            onClick={() => {
              close();
              onEdit({ codes: { [variable.id]: value } });
            }}
          >
            {say(value === null ? 'codes.clear' : 'codes.set')}
          </Button>
        </div>
      )}
    </MenuButton>
  );
}
