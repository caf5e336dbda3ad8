import { isFigure } from '../../lib/metrics/report-types';
import { figureText } from '../figure-text';
import { Icon } from '../ui/icon';
import { useWords } from '../words';
import type { PanelView } from './panel-view';

export interface PillProps {
  view: PanelView;
  signs: boolean;
  /** The page is about no community. */
  quiet: boolean;
  onExpand: () => void;
}

/** The collapsed panel: the mark and the headline, nothing else. */
export function Pill({ view, signs, quiet, onExpand }: PillProps) {
  const words = useWords();
  const { t } = words;
  const headline = view.report?.headline;
  const figure = headline !== undefined && isFigure(headline) ? figureText(words, headline) : undefined;
  const name = t(quiet ? 'panel.quiet' : 'panel.expand');
  return (
    <button
      type="button"
      className="flex items-center gap-2 px-3 py-2 text-accent"
      aria-label={`${name}${figure ? `: ${figure} ${t('er.name')}` : ''}${signs ? `, ${t('audience.dot')}` : ''}`}
      title={name}
      onClick={onExpand}
      data-testid="pill"
    >
      <Icon name="mark" />
      {figure && <span className="font-semibold text-ink">{figure}</span>}
      {signs && <span className="size-2 rounded-pill bg-notable" data-testid="pill-signs" />}
    </button>
  );
}
