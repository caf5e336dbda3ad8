import type { AuditItem, PlanAudit } from '../../../lib/model';
import { say } from '../block-frame';
import { element } from '../save/element';
import type { AuditTalk } from './audit-doors';

/** Characters of what was seen that a row shows. */
const SHOWN = 140;
const SIGNS = { ok: '✓', notOk: '✕', notShown: '–' } as const;
const TICKS = [
  { name: 'ok', value: true },
  { name: 'notOk', value: false },
  { name: 'clear', value: undefined },
] as const;

export interface AuditRow {
  root: HTMLElement;
  /** `hasOthers`: another community of the brand is chosen, to compare handles with. */
  draw(line: PlanAudit['items'][AuditItem], hasOthers: boolean): void;
}

/**
 * One item: in order or not, with what was seen and where; where the page does not show it, to be ticked by hand. Made
 * once and then only changed, so that the focus stays while the page goes on loading.
 */
export function auditRow(item: AuditItem, t: AuditTalk, tick: (value: boolean | undefined) => void): AuditRow {
  const sign = element('span', { className: 'shrink-0', ariaHidden: 'true' });
  sign.style.width = '12px';
  const name = element('span', { className: 'font-semibold' });
  const state = element('span', { className: 'text-ink-soft' });
  const seen = element('p', { className: 'text-label text-ink-soft', dir: 'auto' });
  seen.style.overflowWrap = 'anywhere';
  const legend = element('legend', { className: 'sr-only' });
  const ticks = TICKS.map(({ name: word, value }) => {
    const input = element('input', { type: 'radio', name: `audit-${item}`, onchange: () => tick(value) });
    input.style.accentColor = 'var(--accent)';
    const said = element('span');
    return { input, said, word, value, label: element('label', { className: 'flex items-center gap-1' }, input, said) };
  });
  const byHand = element(
    'fieldset',
    { className: 'flex flex-wrap gap-x-2 text-label' },
    legend,
    ...ticks.map(({ label }) => label),
  );
  const root = element(
    'li',
    { className: 'flex gap-2 border-t border-line py-2' },
    sign,
    element('div', { className: 'min-w-0 grow' }, element('p', {}, name, ' ', state), seen, byHand),
  );
  root.dataset.item = item;

  function draw(line: PlanAudit['items'][AuditItem], hasOthers: boolean): void {
    const now = line === undefined ? 'notShown' : line.ok ? 'ok' : 'notOk';
    root.dataset.state = now;
    say(sign, SIGNS[now]);
    sign.style.color = `var(--${now === 'ok' ? 'good' : now === 'notOk' ? 'notable' : 'ink-soft'})`;
    say(name, t(`audit.item.${item}`));
    say(legend, t(`audit.item.${item}`));
    const missing = item === 'handle' && !hasOthers ? 'audit.noOthers' : 'audit.notShown';
    const hand = line?.by === 'hand' ? [t('audit.byHand')] : [];
    say(state, [line === undefined ? t(missing) : t(`audit.${line.ok ? 'ok' : 'notOk'}`), ...hand].join(', '));
    const isSeen = line?.by === 'page';
    seen.style.display = isSeen ? '' : 'none';
    byHand.style.display = isSeen ? 'none' : '';
    if (isSeen) say(seen, [t(`audit.where.${item}`), shortened(line.seen ?? '')].filter(Boolean).join(': '));
    for (const { input, said, word, value } of ticks) {
      say(said, t(`audit.tick.${word}`));
      input.checked = line?.ok === value;
    }
  }

  return { root, draw };
}

function shortened(text: string): string {
  const signs = Array.from(text.slice(0, SHOWN * 4));
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : text;
}
