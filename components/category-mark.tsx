import type { Category } from '../lib/model';

/** A shape per category, so that none has to be told by its colour. */
const SHAPES: Record<Category, string> = {
  entertaining: '●',
  educational: '▲',
  commercial: '■',
  'user-generated': '◆',
  news: '✚',
};

/** The shape of a category; its name stands beside it or is spoken. */
export function CategoryMark({ category }: { category: Category }) {
  return (
    <span aria-hidden="true" className="inline-block w-[1.1em] text-center text-accent">
      {SHAPES[category]}
    </span>
  );
}
