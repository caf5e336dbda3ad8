import { expect, it } from 'vitest';
import { networkPage } from './network-page';

it('is the brand’s page where its link leads to that network', () => {
  expect(networkPage('vk', { link: 'https://vk.com/made_up_club' })).toBe('https://vk.com/made_up_club');
  expect(networkPage('vk', { link: 'https://m.vk.com/made_up_club' })).toBe('https://m.vk.com/made_up_club');
});

it.each(['https://vk.com.example.org/', 'https://notvk.com/', 'javascript:alert(1)//vk.com', 'http://vk.com/a', ''])(
  'is the network’s own page for %j',
  (link) => {
    expect(networkPage('vk', { link })).toBe('https://vk.com/feed');
  },
);
