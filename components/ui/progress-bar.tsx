import { useId } from 'react';
import { Button } from './button';

/** The browser's own track is grey in the dark; without a total its movement is kept. */
const DETERMINATE =
  'appearance-none overflow-hidden rounded-pill bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent';

/** Long work: what, how far, and a way to stop it. Without a total it only says that something is going on. */
export function ProgressBar({
  label,
  done,
  total,
  stop,
}: {
  /** For example "12 of 40 posts". */
  label: string;
  done: number;
  total?: number;
  stop?: { label: string; run: () => void };
}) {
  const id = useId();
  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <span id={id} className="text-label text-ink-soft" role="status">
          {label}
        </span>
        <progress
          aria-labelledby={id}
          className={`block h-2 w-full accent-accent ${total === undefined ? '' : DETERMINATE}`}
          {...(total === undefined ? {} : { value: done, max: Math.max(1, total) })}
        />
      </div>
      {stop && <Button onClick={stop.run}>{stop.label}</Button>}
    </div>
  );
}
