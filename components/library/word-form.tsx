import { type ComponentProps, useState } from 'react';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { useLibraryWords } from './library-context';

/** One line to type a new name or word, and a button that adds it; blanks around it are dropped, nothing is not added. */
export function WordForm({
  label,
  quiet = false,
  list,
  icon,
  onAdd,
}: {
  label: string;
  /** The name is spoken and stands in the field instead of above it. */
  quiet?: boolean;
  /** Id of a list of known words. */
  list?: string;
  icon?: ComponentProps<typeof Button>['icon'];
  onAdd: (word: string) => void;
}) {
  const say = useLibraryWords();
  const [typed, setTyped] = useState('');
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const word = typed.trim();
        if (word !== '') onAdd(word);
        setTyped('');
      }}
    >
      <TextField
        label={label}
        quiet={quiet}
        placeholder={quiet ? label : undefined}
        list={list}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="flex-1"
      />
      <Button type="submit" icon={icon}>
        {say('word.add')}
      </Button>
    </form>
  );
}
