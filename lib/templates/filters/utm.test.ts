import { expect, it } from 'vitest';
import { replyContext } from '../../../tests/support/made-up-reply';
import { utm } from './utm';

const mark = (text: string, campaign?: string) => utm.apply({ text }, campaign, replyContext({ network: 'vk' })).text;
const MARKS = 'utm_source=vk&utm_medium=comment';

it.each([
  ['https://tea.example/pots', 'autumn', `https://tea.example/pots?${MARKS}&utm_campaign=autumn`],
  ['tea.example', undefined, `https://tea.example/?${MARKS}`],
  ['https://tea.example/?a=1&utm_source=old#top', undefined, `https://tea.example/?a=1&${MARKS}#top`],
  ['https://чай.рф/x', 'осень 1', `https://чай.рф/x?${MARKS}&utm_campaign=%D0%BE%D1%81%D0%B5%D0%BD%D1%8C+1`],
  ['javascript:alert(1)', 'x', 'javascript:alert(1)'],
  ['not an address', 'x', 'not an address'],
])('%s', (link, campaign, made) => {
  expect(mark(link, campaign)).toBe(made);
});
