import type { MadePerson } from './types';

/** Made-up people; the first one is the visitor who writes on walls. */
export const people: readonly MadePerson[] = [
  { id: 700100001, first: 'Вера', last: 'Ключникова', screenName: 'vera_k_made_up' },
  { id: 700100002, first: 'Тимур', last: 'Озёрный', screenName: 'timur_oz_made_up' },
  { id: 700100003, first: 'Ольга', last: 'Мостовая' },
  { id: 700100004, first: 'Глеб', last: 'Полянский', screenName: 'gleb_p_made_up' },
  { id: 700100005, first: 'Nina', last: 'Harbour', screenName: 'nina_h_made_up' },
  { id: 700100006, first: 'Саша', last: 'Причалов' },
];
