import type { ReactNode } from 'react';
import { Icon } from './icon';

/** A small label; with `remove` it can be taken away. */
export function Chip({ children, remove }: { children: ReactNode; remove?: { label: string; run: () => void } }) {
  return (
    <span className="inline-flex max-w-full items-center gap-1 rounded-pill border border-line bg-raised px-2 py-0.5 text-label">
      <span className="min-w-0 truncate" dir="auto">
        {children}
      </span>
      {remove && (
        <button
          type="button"
          aria-label={remove.label}
          title={remove.label}
          onClick={remove.run}
          className="flex size-4 items-center justify-center rounded-pill text-ink-soft hover:text-ink"
        >
          <Icon name="close" size={10} />
        </button>
      )}
    </span>
  );
}
