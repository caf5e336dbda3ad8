import { useState } from 'react';
import type { QueueRow } from '../../lib/replies/queue';
import { asStopWord, asVkFilter, suggestStopWords } from '../../lib/replies/stop-words';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { useQueueWords } from './queue-words';

/** Suggestions offered at once. */
const MOST = 20;

/** The user's stop words, suggestions from what was seen, and the way into VK's filter. */
export function StopWords({
  own,
  rows,
  onSave,
  onCopy,
}: {
  own: readonly string[];
  rows: readonly QueueRow[];
  onSave: (words: string[]) => void;
  onCopy: (text: string, count: number) => void;
}) {
  const say = useQueueWords();
  const [text, setText] = useState(own.join('\n'));
  const words = text
    .split(/[\n,]/)
    .map(asStopWord)
    .filter((word) => word !== '');
  const suggested = suggestStopWords(rows, words).slice(0, MOST);
  const save = (next: readonly string[]) => {
    if (next.join('\n') !== own.join('\n')) onSave([...next]);
  };
  return (
    <div className="flex max-w-[760px] flex-col gap-3">
      <TextArea
        label={say('queue.words.own')}
        rows={5}
        value={text}
        maxLength={50_000}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
        onBlur={() => save(words)}
      />
      <div>
        <Button disabled={words.length === 0} onClick={() => onCopy(asVkFilter(words), new Set(words).size)}>
          {say('queue.words.copy')}
        </Button>
      </div>
      <p className="text-label text-ink-soft">
        {suggested.length === 0 ? say('queue.words.none') : say('queue.words.seen')}
      </p>
      {suggested.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {suggested.map(({ word, comments }) => (
            <li key={word}>
              <Button
                icon="plus"
                aria-label={say('queue.words.add', { word })}
                className="[overflow-wrap:anywhere]"
                onClick={() => {
                  const next = [...words, word];
                  setText(next.join('\n'));
                  save(next);
                }}
              >
                {`${word} · ${comments}`}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
