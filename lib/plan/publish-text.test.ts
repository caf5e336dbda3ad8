import { expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { linkFor, publishText, tagged } from './publish-text';

const entry = planEntry({
  text: 'For everybody #tea',
  variants: { vk: 'For VK' },
  hashtags: ['#tea', 'new cup'],
  link: 'https://shop.example/cups?size=2&utm_source=old#clay',
  utm: { medium: 'post' },
  campaign: 'Autumn Cups',
});

it('is the variant with link and hashtags, each once', () => {
  expect(publishText(entry, 'vk')).toBe(`For VK\n\n${linkFor(entry, 'vk')}\n\n#tea #new_cup`);
  expect(publishText(entry, 'x')).toBe(`For everybody #tea\n\n${linkFor(entry, 'x')}\n\n#new_cup`);
  expect(publishText(planEntry({ text: ' Only text ' }), 'vk')).toBe('Only text');
});

it('marks the link with the network where no source was typed, and keeps query and fragment', () => {
  expect(linkFor(entry, 'telegram')).toBe(
    'https://shop.example/cups?size=2&utm_source=telegram&utm_medium=post&utm_campaign=autumn_cups#clay',
  );
  expect(linkFor({ ...entry, utm: { source: 'own' } }, 'vk')).toContain('utm_source=own');
  const { utm: _, ...unmarked } = entry;
  expect(linkFor(unmarked, 'vk')).toBe(entry.link);
});

it('makes hashtags of what people type', () => {
  expect(['##tea', ' чайный клуб ', '#'].map(tagged)).toEqual(['#tea', '#чайный_клуб', '']);
});
