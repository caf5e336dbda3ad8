import type { AuditDesk } from '../../../lib/model';
import { type AuditSaid, saidOfBrand } from '../../../lib/plan/audit-sitting';
import { say } from '../block-frame';
import { element } from '../save/element';
import type { AuditTalk } from './audit-doors';

const FIELD = 'w-full rounded-[8px] border border-line px-2 py-1';

/** What the page cannot tell: whose community it is, the brand's hashtag, and where else the brand is. */
export function brandPart(t: AuditTalk, change: (said: (before: AuditSaid) => AuditSaid) => void) {
  let desk: AuditDesk | undefined;
  const heading = element('summary', { className: 'text-accent underline' });
  const brandLabel = element('span', { className: 'text-label text-ink-soft' });
  const brand = element('select', { className: FIELD, testid: 'audit-brand' });
  brand.onchange = () => change((said) => saidOfBrand(said, brand.value, desk?.told ?? []));
  const brandField = element('label', {}, brandLabel, brand);
  const tagLabel = element('span', { className: 'text-label text-ink-soft' });
  const hint = element('span', { className: 'text-label text-ink-soft' });
  const tag = element('input', { className: FIELD, maxLength: 100, testid: 'audit-hashtag' });
  tag.oninput = () => change((said) => ({ ...said, hashtag: tag.value }));
  const legend = element('legend', { className: 'text-label text-ink-soft' });
  const others = element('fieldset', {}, legend);
  const root = element(
    'details',
    {},
    heading,
    element(
      'div',
      { className: 'flex flex-col gap-2 py-2' },
      brandField,
      element('label', {}, tagLabel, tag, hint),
      others,
    ),
  );

  function drawDesk(next: AuditDesk): void {
    desk = next;
    brandField.style.display = next.brands.length === 0 ? 'none' : '';
    const named = next.brands.map(({ id, name }) => element('option', { value: id }, name));
    brand.replaceChildren(element('option', { value: '' }), ...named);
    others.style.display = next.others.length === 0 ? 'none' : '';
    others.replaceChildren(legend, ...next.others.map(otherLine));
  }

  function otherLine({ community, name, network, handle }: AuditDesk['others'][number]): HTMLElement {
    const box = element('input', { type: 'checkbox', className: 'shrink-0', value: community });
    box.style.accentColor = 'var(--accent)';
    box.onchange = () =>
      change(({ same, ...said }) => ({
        ...said,
        same: box.checked ? [...same, community] : same.filter((one) => one !== community),
      }));
    const label = element('span', { className: 'min-w-0', dir: 'auto' }, `${name} (${network}, ${handle})`);
    label.style.overflowWrap = 'anywhere';
    return element('label', { className: 'flex items-center gap-2 py-0.5' }, box, label);
  }

  return {
    root,
    draw(next: AuditDesk | undefined, said: AuditSaid): void {
      if (next !== undefined && next !== desk) drawDesk(next);
      say(heading, t('audit.about'));
      say(brandLabel, t('audit.brand'));
      const [none] = brand.options;
      if (none) say(none, t('audit.brand.none'));
      brand.value = said.brand;
      say(tagLabel, t('audit.hashtag'));
      say(hint, t('audit.hashtag.hint'));
      if (tag.value !== said.hashtag) tag.value = said.hashtag;
      say(legend, t('audit.others'));
      for (const box of others.querySelectorAll('input')) box.checked = said.same.includes(box.value);
    },
  };
}
