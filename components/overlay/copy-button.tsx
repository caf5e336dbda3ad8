import { useState } from 'react';
import { useWords } from '../words';

/** Copies a text and says whether the browser allowed it. */
export function CopyButton(props: { label: string; text: () => string; copy: (text: string) => Promise<boolean> }) {
  const { t } = useWords();
  const [done, setDone] = useState<boolean>();
  return (
    <div className="flex items-center gap-2">
      <button
        type="button"
        className="rounded-[8px] border border-line bg-paper px-2 py-1 hover:bg-raised"
        onClick={async () => setDone(await props.copy(props.text()))}
      >
        {props.label}
      </button>
      <span role="status" className="text-ink-soft">
        {done === undefined ? '' : t(done ? 'how.copied' : 'how.copyFailed')}
      </span>
    </div>
  );
}
