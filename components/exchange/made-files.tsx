import { useEffect, useRef } from 'react';
import type { Made } from './exchange-services';
import { useExchangeWords } from './exchange-words';

/** The files that were made, as links that save them; a single one begins to be saved by itself. */
export function MadeFiles({ made }: { made: Made }) {
  const say = useExchangeWords();
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (made.files.length === 1) first.current?.click();
    return made.close;
  }, [made]);
  return (
    <div className="flex flex-col gap-2">
      <p role="status">{say('export.done', { count: made.posts })}</p>
      {made.xlsx && made.xlsx.cut > 0 && <p className="text-notable">{say('export.cut', { count: made.xlsx.cut })}</p>}
      {made.xlsx && made.xlsx.sheets > 1 && (
        <p className="text-notable">{say('export.sheets', { n: made.xlsx.sheets })}</p>
      )}
      <ul className="flex flex-col gap-1">
        {made.files.map(({ name, url }, index) => (
          <li key={name}>
            <a
              ref={index === 0 ? first : undefined}
              href={url}
              download={name}
              className="text-accent underline underline-offset-2"
            >
              {say('export.save', { name })}
            </a>
          </li>
        ))}
      </ul>
      {made.salt !== undefined && (
        <div className="flex flex-col gap-1">
          <span className="text-label text-ink-soft">{say('export.salt')}</span>
          <code className="break-all rounded border border-line bg-raised p-2 select-all">{made.salt}</code>
        </div>
      )}
    </div>
  );
}
