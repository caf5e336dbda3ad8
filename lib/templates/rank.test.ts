import { describe, expect, it } from 'vitest';
import { madeUpTemplate } from '../../tests/support/made-up-reply';
import { otherLayout } from './keyboard-layout';
import { rankTemplates } from './rank';
import { indexTemplates } from './template-index';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const index = indexTemplates([
  madeUpTemplate('price', {
    title: 'Price in messages',
    shortcut: 'price',
    tags: ['cost'],
    text: 'The teapot is dear',
  }),
  madeUpTemplate('цена', {
    title: 'Цена в сообщения',
    shortcut: 'цена',
    language: 'ru',
    text: 'Ёлочный чайник дорогой',
  }),
  madeUpTemplate('доставка', { title: 'Сроки доставки', shortcut: 'доставка', language: 'ru', text: 'Цена доставки' }),
  madeUpTemplate('thanks', {
    title: 'Thanks for kind words',
    shortcut: 'thx',
    text: 'Thank you, {{first_name ?? "x"}}',
  }),
]);
const ids = (typed: string, wish = {}, of = index) =>
  rankTemplates(of, typed, { now: NOW, ...wish }).map(({ id }) => id);

describe('ranking', () => {
  it.each([
    ['price', ['price']],
    ['/price', ['price']],
    ['mess pri', ['price']],
    ['cost', ['price']],
    ['TEAPOT', ['price']],
    ['pirce', ['price']],
    ['prrice', ['price']],
    ['prixe', ['price']],
    ['thnks', ['thanks']],
    ['цен', ['цена', 'доставка']],
    ['ДОСТАВ', ['доставка']],
    ['доствка', ['доставка']],
    ['елочный', ['цена']],
    ['чайник', ['цена']],
    ['wtyf', ['цена', 'доставка']],
    ['езч', []],
    ['ерч', ['thanks']],
    ['first_name', []],
    ['zebra', []],
    ['?!', []],
  ])('%s finds %j', (typed, found) => {
    expect(ids(typed)).toEqual(found);
  });

  it('finds words in other scripts', () => {
    const others = indexTemplates([
      madeUpTemplate('el', { title: 'Ευχαριστώ πολύ' }),
      madeUpTemplate('ja', { title: 'ありがとう', text: '有難うございます' }),
      madeUpTemplate('he', { title: 'תודה רבה' }),
      madeUpTemplate('fr', { title: 'Déjà répondu' }),
    ]);
    expect(ids('ευχαριστω', {}, others)).toEqual(['el']);
    expect(ids('有難', {}, others)).toEqual(['ja']);
    expect(ids('תודה', {}, others)).toEqual(['he']);
    expect(ids('deja', {}, others)).toEqual(['fr']);
  });

  it('puts the suggested folder first, then what was used lately, then often', () => {
    const used = indexTemplates([
      madeUpTemplate('a', { title: 'A' }),
      madeUpTemplate('often', { title: 'B', uses: 40, usedAt: '2026-08-01T00:00:00.000Z' }),
      madeUpTemplate('lately', { title: 'C', uses: 1, usedAt: '2026-11-22T11:00:00.000Z' }),
      madeUpTemplate('folder', { title: 'D', folder: 'price' }),
    ]);
    expect(ids('', { folder: 'price' }, used)).toEqual(['folder', 'lately', 'often', 'a']);
    expect(ids('', {}, used)).toEqual(['lately', 'often', 'a', 'folder']);
  });

  it('an exact shortcut comes before everything', () => {
    const twins = indexTemplates([
      madeUpTemplate('long', { title: 'Thanks', shortcut: 'thanks', uses: 99, usedAt: NOW.toISOString(), folder: 'x' }),
      madeUpTemplate('short', { title: 'Zzz', shortcut: 'th', folder: 'y' }),
    ]);
    expect(ids('th', { folder: 'x' }, twins)).toEqual(['short', 'long']);
  });

  it('leaves out templates of another brand or network, not those for all', () => {
    const some = indexTemplates([
      madeUpTemplate('all', { title: 'A' }),
      madeUpTemplate('vk', { title: 'B', networks: ['vk'] }),
      madeUpTemplate('brand', { title: 'C', brand: 'b1' }),
    ]);
    expect(ids('', { network: 'facebook', brand: 'b1' }, some)).toEqual(['all', 'brand']);
    expect(ids('', { network: 'vk', brand: 'b2' }, some)).toEqual(['all', 'vk']);
    expect(ids('', {}, some)).toEqual(['all', 'vk', 'brand']);
  });

  it('knows both layouts', () => {
    expect(otherLayout('ghbdtn')).toBe('привет');
    expect(otherLayout('руддщ 1')).toBe('hello 1');
  });
});
