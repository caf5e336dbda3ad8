import { useId, useState } from 'react';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';
import { useLibraryWords } from './library-context';

/** Words of one post, such as its tags: each can be taken away, new ones are completed from known ones. */
export function WordList({
  title,
  add,
  words,
  known,
  onAdd,
  onRemove,
}: {
  title: string;
  /** Spoken name of the field. */
  add: string;
  words: readonly string[];
  known: readonly string[];
  onAdd: (word: string) => void;
  onRemove: (word: string) => void;
}) {
  const say = useLibraryWords();
  const list = useId();
  const [typed, setTyped] = useState('');
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="text-label text-ink-soft">{title}</h3>
      {words.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {words.map((word) => (
            <li key={word} className="max-w-full">
              <Chip remove={{ label: say('word.removeOne', { word }), run: () => onRemove(word) }}>{word}</Chip>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const word = typed.trim();
          if (word !== '' && !words.includes(word)) onAdd(word);
          setTyped('');
        }}
      >
        <TextField
          label={add}
          quiet
          placeholder={add}
          list={list}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="flex-1"
        />
        <datalist id={list}>
          {known
            .filter((word) => !words.includes(word))
            .slice(0, 200)
            .map((word) => (
              <option key={word} value={word} />
            ))}
        </datalist>
        <Button type="submit">{say('word.add')}</Button>
      </form>
    </section>
  );
}
