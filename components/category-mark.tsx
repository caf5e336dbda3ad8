import type { Category } from '../lib/model';

/** A shape per category, so that none has to be told by its colour. */
const LOOKS: Record<Category, { shape: string; colour: string }> = {
  entertaining: { shape: '●', colour: 'text-entertaining' },
  educational: { shape: '▲', colour: 'text-educational' },
  commercial: { shape: '■', colour: 'text-commercial' },
  'user-generated': { shape: '◆', colour: 'text-user-generated' },
  news: { shape: '✚', colour: 'text-news' },
};

/** The shape of a category; its name stands beside it or is spoken. */
export function CategoryMark({ category }: { category: Category }) {
  const { shape, colour } = LOOKS[category];
  return (
    <span aria-hidden="true" className={`inline-block w-[1.1em] text-center ${colour}`}>
      {shape}
    </span>
  );
}
