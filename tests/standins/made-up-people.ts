/** Made-up people for lists: names from two short tables, so that nobody real is meant. */
const GIVEN = ['Ася', 'Борис', 'Вика', 'Гоша', 'Дина', 'Егор', 'Жанна', 'Захар', 'Инга', 'Костя', 'Лида', 'Марк'];
const FAMILY = ['Берег', 'Ветка', 'Горка', 'Долина', 'Ель', 'Журавль', 'Звон', 'Иней', 'Клён', 'Луг', 'Мост'];

export function madeUpName(index: number): { first: string; last: string } {
  return { first: GIVEN[index % GIVEN.length] ?? 'Ася', last: FAMILY[(index * 5) % FAMILY.length] ?? 'Берег' };
}

/** Numbers between 0 and 1 that are the same at every run. */
export function series(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
