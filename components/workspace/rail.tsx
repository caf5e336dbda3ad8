import { Icon } from '../ui/icon';
import { addressOf, type ViewId } from './workspace-address';
import { useWorkspaceWords } from './workspace-words';

/**
 * The views, one below the other; real links, so that they open in new tabs too. In a narrow window only the drawings
 * stay, in a very narrow one they lie above the content.
 */
export function Rail({ views, chosen }: { views: readonly ViewId[]; chosen: ViewId }) {
  const say = useWorkspaceWords();
  return (
    <nav
      aria-label={say('workspace.views')}
      className="sticky top-0 z-[5] flex h-dvh w-[184px] shrink-0 flex-col gap-1 border-r border-line bg-raised p-3 max-[860px]:w-[53px] max-[860px]:p-2 max-[560px]:h-[45px] max-[560px]:w-full max-[560px]:flex-row max-[560px]:overflow-x-auto max-[560px]:border-r-0 max-[560px]:border-b max-[560px]:p-1 print:hidden"
    >
      <span className="mb-3 flex items-center gap-2 px-2 py-1 text-emphasis font-semibold text-accent max-[560px]:hidden">
        <Icon name="mark" size={20} />
        <span className="max-[860px]:sr-only">{say('workspace.title')}</span>
      </span>
      {views.map((id) => (
        <a
          key={id}
          href={addressOf(id)}
          aria-current={id === chosen ? 'page' : undefined}
          title={say(`workspace.view.${id}`)}
          className="flex shrink-0 items-center gap-2.5 rounded-[8px] px-2.5 py-2 text-ink-soft no-underline hover:bg-paper hover:text-ink aria-[current]:bg-paper aria-[current]:font-semibold aria-[current]:text-accent"
        >
          <Icon name={id} />
          <span className="max-[860px]:sr-only">{say(`workspace.view.${id}`)}</span>
        </a>
      ))}
    </nav>
  );
}
