import type { Brand } from '../../lib/model';

/** A small square with the first letter of a brand, in its colour; the name is spoken and shown on hover. */
export function BrandMark({ brand }: { brand: Brand }) {
  return (
    <span
      title={brand.name}
      className="brand-mark inline-flex size-[15px] shrink-0 items-center justify-center rounded-[4px] text-[10px] leading-none font-semibold"
      data-colour={brand.colour ?? 'none'}
    >
      <span aria-hidden="true">{letterOf(brand.name)}</span>
      <span className="sr-only">{brand.name}</span>
    </span>
  );
}

/** The first letter or digit of a name, in capitals. */
function letterOf(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '·').toLocaleUpperCase();
}
