import { useId, useState } from 'react';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { useLibraryWords } from './library-context';

/** A word to add to, or take from, the chosen posts; known ones are offered while typing. */
export function AddWord({
  label,
  known,
  onAdd,
  onRemove,
}: {
  label: string;
  known: readonly string[];
  onAdd: (word: string) => void;
  onRemove?: (word: string) => void;
}) {
  const say = useLibraryWords();
  const list = useId();
  const [typed, setTyped] = useState('');
  const word = typed.trim();
  return (
    <form
      className="flex w-[260px] max-w-full flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (word !== '') onAdd(word);
      }}
    >
      <TextField label={label} list={list} autoFocus value={typed} onChange={(event) => setTyped(event.target.value)} />
      <datalist id={list}>
        {known.slice(0, 200).map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <div className="flex gap-2">
        <Button type="submit" kind="primary" disabled={word === ''}>
          {say('word.add')}
        </Button>
        {onRemove && (
          <Button disabled={!known.includes(word)} onClick={() => onRemove(word)}>
            {say('word.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
