import { useWords } from '../words';
import { CopyButton } from './copy-button';
import type { PanelActions, PanelView } from './panel-view';

const DOT = { good: 'bg-good', partly: 'bg-notable', changed: 'bg-strong', waiting: 'border border-ink-soft' } as const;

/** How well the page is understood: always there, one line; what was not understood opens on demand. */
export function HealthLine({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  const { level, shapes, adapter } = view.health;
  const words = level === 'partly' ? t('health.partly', { count: shapes.length }) : t(`health.${level}`);
  const line = (
    <>
      <span className={`inline-block size-2 shrink-0 rounded-pill ${DOT[level]}`} aria-hidden />
      <span>
        {words} · {view.network.name}
        {view.guest === undefined ? '' : `, ${t(view.guest ? 'health.guest' : 'health.member')}`}
      </span>
    </>
  );
  const frame = 'flex items-center gap-2 border-t border-line px-3 py-2 text-label text-ink-soft';
  if (shapes.length === 0) {
    return (
      <p className={frame} data-testid="health" data-level={level}>
        {line}
      </p>
    );
  }
  return (
    <details data-testid="health" data-level={level}>
      <summary className={`${frame} hover:bg-raised`}>{line}</summary>
      <div className="flex flex-col gap-2 px-3 pb-3 text-label">
        <p>
          {t('health.explain')} {t('health.adapter', { version: adapter })}
        </p>
        <ul className="max-h-[120px] overflow-auto break-words text-ink-soft">
          {shapes.map(([shape, times]) => (
            <li key={shape}>
              {shape} ×{times}
            </li>
          ))}
        </ul>
        <CopyButton label={t('health.copy')} text={() => healthReport(view)} copy={actions.copy} />
      </div>
    </details>
  );
}

function healthReport(view: PanelView): string {
  const { level, shapes, adapter } = view.health;
  return [`${view.network.id} ${level}, ${adapter}, ${view.now}`, ...shapes.map(([shape, n]) => `${shape} ×${n}`)].join(
    '\n',
  );
}
