import { useState } from 'react';
import type { CodebookVariable } from '../../lib/model';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Switch } from '../ui/switch';
import type { CodingField } from './coding-session';
import { useLibraryWords } from './library-context';

/** Asks what to code before coding begins. */
export function CodingStart({
  count,
  variables,
  onStart,
  onCodebook,
  onClose,
}: {
  count: number;
  variables: readonly CodebookVariable[];
  onStart: (fields: CodingField[]) => void;
  onCodebook: () => void;
  onClose: () => void;
}) {
  const say = useLibraryWords();
  const [category, setCategory] = useState(true);
  const [left, setLeft] = useState<readonly string[]>([]);
  const fields: CodingField[] = [
    ...(category ? [{ kind: 'category' } as const] : []),
    ...variables.filter(({ id }) => !left.includes(id)).map((variable) => ({ kind: 'variable', variable }) as const),
  ];
  return (
    <Dialog
      title={say('coding.title', { count })}
      close={say('close')}
      onClose={onClose}
      focus="deed"
      actions={
        <>
          <Button onClick={onCodebook}>{say('coding.codebook')}</Button>
          <Button kind="primary" disabled={fields.length === 0 || count === 0} onClick={() => onStart(fields)}>
            {say('coding.start')}
          </Button>
        </>
      }
    >
      <p className="pb-2 text-ink-soft">{say('coding.what')}</p>
      <Switch label={say('coding.category')} checked={category} onChange={setCategory} />
      {variables.map(({ id, name }) => (
        <Switch
          key={id}
          label={name}
          checked={!left.includes(id)}
          onChange={(on) => setLeft(on ? left.filter((other) => other !== id) : [...left, id])}
        />
      ))}
    </Dialog>
  );
}
