import { useId } from 'react';
import { Chip } from '../ui/chip';
import { useLibraryWords } from './library-context';
import { WordForm } from './word-form';

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
      <WordForm label={add} quiet list={list} onAdd={(word) => !words.includes(word) && onAdd(word)} />
      <datalist id={list}>
        {known
          .filter((word) => !words.includes(word))
          .slice(0, 200)
          .map((word) => (
            <option key={word} value={word} />
          ))}
      </datalist>
    </section>
  );
}
