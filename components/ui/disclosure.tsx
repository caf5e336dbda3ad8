import { type ReactNode, useState } from 'react';
import { Icon } from './icon';

/**
 * A heading that opens what it stands for. The content is made only once it was opened: most are never looked at.
 *
 * @param aside short result beside the heading, so that it need not be opened to learn the main thing
 */
export function Disclosure({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="group border-t border-line" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className="flex items-center gap-2 px-3 py-2 hover:bg-raised">
        <span className="-rotate-90 text-ink-soft transition-transform group-open:rotate-0">
          <Icon name="down" size={12} />
        </span>
        <span className="font-semibold">{title}</span>
        {aside && <span className="ml-auto truncate text-ink-soft">{aside}</span>}
      </summary>
      {opened && <div className="px-3 pb-3">{children}</div>}
    </details>
  );
}
