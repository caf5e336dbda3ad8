import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useLibraryWords } from './library-context';

/** The empty library: how the first post gets in. */
export function LibraryEmpty() {
  const say = useLibraryWords();
  return (
    <EmptyState picture={<StarPicture />} title={say('empty.title')}>
      <ol className="flex flex-col gap-2 text-left">
        {(['empty.1', 'empty.2', 'empty.3'] as const).map((key, index) => (
          <li key={key} className="flex gap-2">
            <span className="flex size-5 shrink-0 items-center justify-center rounded-pill border border-accent text-label text-accent">
              {index + 1}
            </span>
            {say(key)}
          </li>
        ))}
      </ol>
    </EmptyState>
  );
}

export function NothingFound({ onClear }: { onClear: () => void }) {
  const say = useLibraryWords();
  return (
    <EmptyState title={say('nothing.title')} action={<Button onClick={onClear}>{say('nothing.clear')}</Button>}>
      <p>{say('nothing.help')}</p>
    </EmptyState>
  );
}

/** A post with its badge, the star of which is pointed at. */
function StarPicture() {
  return (
    <svg width="260" height="132" viewBox="0 0 260 132" fill="none" aria-hidden="true">
      <rect x="10.5" y="6.5" width="200" height="116" rx="10" fill="var(--raised)" stroke="var(--line)" />
      <circle cx="32" cy="26" r="9" fill="var(--line)" />
      <path d="M50 22h70M50 31h40" stroke="var(--ink-soft)" strokeWidth="4" strokeLinecap="round" opacity="0.5" />
      <path d="M24 52h160M24 64h140M24 76h96" stroke="var(--line)" strokeWidth="5" strokeLinecap="round" />
      <rect x="82.5" y="92.5" width="116" height="20" rx="10" fill="var(--paper)" stroke="var(--accent)" />
      <text x="94" y="106" fontSize="10" fill="var(--ink)">
        0.9 % · 1.9×
      </text>
      <path
        d="M182 96.5l1.9 3.9 4.2.6-3 3 .7 4.2-3.8-2-3.8 2 .7-4.2-3-3 4.2-.6Z"
        fill="var(--accent)"
        stroke="var(--accent)"
        strokeLinejoin="round"
      />
      <path
        d="M228 128c-8-2-24-8-34-17m0 0 1 9m-1-9 9 1"
        stroke="var(--ink)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
