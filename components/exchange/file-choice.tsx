import { useRef, useState } from 'react';
import { Button } from '../ui/button';
import { useExchangeWords } from './exchange-words';

/** A place to drop a file, and a button to choose one. */
export function FileChoice({ onFile }: { onFile: (file: File) => void }) {
  const say = useExchangeWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first.
    <div
      className={`flex flex-col items-center gap-3 rounded-card border border-dashed p-8 text-center ${over ? 'border-accent bg-raised' : 'border-line'}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      <p>{say('import.drop')}</p>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={say('import.choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
        }}
      />
      <Button kind="primary" icon="upload" onClick={() => input.current?.click()}>
        {say('import.choose')}
      </Button>
      <p className="text-label text-ink-soft">{say('import.kinds')}</p>
    </div>
  );
}
