import { membersText } from '../members-text';
import { useWords } from '../words';
import { signed } from './growth';
import { growthSince } from './growth-since';
import type { PanelView } from './panel-view';

/** Name, kind and size of the community, with the change since the last visit. */
export function Identity({ view }: { view: PanelView }) {
  const words = useWords();
  const { t, figures } = words;
  const { community } = view;
  if (community === undefined) {
    if (view.health.level === 'waiting') return <p className="px-3 pb-2 text-ink-soft">{t('panel.reading')}</p>;
    return (
      <div className="px-3 pb-2" role="status">
        <p className="text-emphasis font-semibold">{t('panel.noCommunity')}</p>
        <p className="text-ink-soft">{t('panel.noCommunity.help')}</p>
      </div>
    );
  }
  const growth = growthSince(view);
  const change = growth?.members.kind === 'change' ? growth.members : undefined;
  return (
    <div className="px-3 pb-2">
      <div className="flex items-baseline gap-2">
        <h2 className="truncate text-emphasis font-semibold" title={community.name} dir="auto">
          {community.name}
        </h2>
        <span className="ml-auto whitespace-nowrap text-label text-ink-soft">
          {t('kind.of', { network: view.network.name, kind: t(`kind.${community.kind}`) })}
        </span>
      </div>
      <p className="flex gap-3">
        <span data-testid="members">{membersText(words, community)}</span>
        {change && growth && change.change !== 0 && (
          <span className="text-ink-soft">
            {t('members.change', {
              change: signed(figures.integer(change.change), change.change),
              days: t('days', { count: growth.days }),
            })}
          </span>
        )}
      </p>
    </div>
  );
}
