import { useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { useSurroundingsWords } from '../surroundings-words';

/** A place to drop a file, and a button to choose one. */
export function PlanFileChoice({ onFile }: { onFile: (file: File) => void }) {
  const say = useSurroundingsWords();
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
      <p>{say('files.drop')}</p>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        accept=".ics,.csv,.tsv,.txt,text/calendar,text/csv"
        aria-label={say('files.choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
        }}
      />
      <Button kind="primary" icon="upload" onClick={() => input.current?.click()}>
        {say('files.choose')}
      </Button>
    </div>
  );
}
