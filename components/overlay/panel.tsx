import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words';
import { Breakdown } from './breakdown';
import { FigureTiles } from './figure-tiles';
import { Growth } from './growth';
import { Headline } from './headline';
import { HealthLine } from './health-line';
import { Identity } from './identity';
import type { PanelActions, PanelView } from './panel-view';
import { Rates } from './rates';
import { SparkBars } from './spark-bars';
import { TopPosts } from './top-posts';

export interface PanelProps {
  view: PanelView;
  actions: PanelActions;
  /** The audience block. */
  audience: ReactNode;
  /** What can be done with the posts seen. */
  saving: ReactNode;
  /** Blocks that scripts of their own draw. */
  blocks: ReactNode;
  /** The page is about no community. */
  quiet: boolean;
  onCollapse: () => void;
  /** Bindings of the handle by which the panel is moved. */
  handle: React.ComponentProps<'button'>;
  menu: ReactNode;
  menuOpen: boolean;
  onMenu: () => void;
}

/** The instrument itself: one community, from the headline down to the health of the reading. */
export function Panel({
  view,
  actions,
  audience,
  saving,
  blocks,
  quiet,
  handle,
  menu,
  menuOpen,
  onMenu,
  onCollapse,
}: PanelProps) {
  const { t } = useWords();
  return (
    <aside className="flex min-h-0 flex-col" aria-label={t('panel.label')} data-testid="panel">
      <header className="flex items-center gap-1 px-2 py-1">
        <button
          type="button"
          className="flex grow cursor-move touch-none items-center gap-2 rounded-[8px] px-1 text-left text-accent"
          aria-label={t('panel.move')}
          title={t('panel.move')}
          {...handle}
        >
          <Icon name="mark" />
          <span className="font-semibold">Lorgnette</span>
        </button>
        <IconButton icon="gear" label={t('panel.menu')} aria-expanded={menuOpen} onClick={onMenu} />
        <IconButton icon="collapse" label={t('panel.collapse')} onClick={onCollapse} data-testid="panel-collapse" />
      </header>
      <div className="min-h-0 grow overflow-y-auto overscroll-contain">
        {menuOpen && menu}
        {!quiet && <Identity view={view} />}
        {view.community && (
          <>
            <Headline view={view} actions={actions} />
            <SparkBars view={view} actions={actions} />
            {view.report && <FigureTiles report={view.report} />}
            {view.report && <Rates report={view.report} />}
            {view.report && <Breakdown breakdowns={view.report.breakdowns} />}
            {audience}
            <TopPosts view={view} actions={actions} />
            <Growth view={view} />
          </>
        )}
        {blocks}
      </div>
      {saving}
      <HealthLine view={view} actions={actions} />
    </aside>
  );
}
