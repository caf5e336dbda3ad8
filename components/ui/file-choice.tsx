import { useRef, useState } from 'react';
import { Button } from './button';

/** A place to drop a file, and a button to choose one. */
export function FileChoice({
  words,
  accept,
  onFile,
}: {
  words: { drop: string; choose: string; kinds?: string };
  /** Endings and types that the chooser offers first; anything can be dropped. */
  accept?: string;
  onFile: (file: File) => void;
}) {
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
      <p>{words.drop}</p>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        accept={accept}
        aria-label={words.choose}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
        }}
      />
      <Button kind="primary" icon="upload" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      {words.kinds && <p className="text-label text-ink-soft">{words.kinds}</p>}
    </div>
  );
}
