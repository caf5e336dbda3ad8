import { Icon } from '../ui/icon';
import { addressOf, type ViewId } from './workspace-address';
import { useWorkspaceWords } from './workspace-words';

/** The views, one below the other; real links, so that they open in new tabs too. */
export function Rail({ views, chosen }: { views: readonly ViewId[]; chosen: ViewId }) {
  const say = useWorkspaceWords();
  return (
    <nav
      aria-label={say('workspace.views')}
      className="sticky top-0 flex h-screen w-[168px] shrink-0 flex-col gap-1 border-r border-line bg-raised p-3 max-[700px]:w-[104px] print:hidden"
    >
      <span className="mb-2 flex items-center gap-2 text-emphasis font-semibold text-accent">
        <Icon name="mark" size={20} />
        {say('workspace.title')}
      </span>
      {views.map((id) => (
        <a
          key={id}
          href={addressOf(id)}
          aria-current={id === chosen ? 'page' : undefined}
          className="rounded px-2 py-1 text-ink no-underline hover:bg-paper aria-[current]:bg-paper aria-[current]:font-semibold aria-[current]:text-accent"
        >
          {say(`workspace.view.${id}`)}
        </a>
      ))}
    </nav>
  );
}
