import { BRAND_COLOURS, type Brand } from '../../lib/model';
import { BrandMark } from './brand-mark';
import { usePlannerWords } from './planner-words';

/** The colour of each brand in the plan. Brands themselves are made in the view of replies. */
export function BrandColours({ brands, onBrand }: { brands: readonly Brand[]; onBrand: (brand: Brand) => void }) {
  const say = usePlannerWords();
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">{say('planner.brands')}</h3>
      {brands.length === 0 && <p className="text-ink-soft">{say('planner.brands.none')}</p>}
      {brands.map((brand) => (
        <label key={brand.id} className="flex items-center gap-2 py-1">
          <BrandMark brand={brand} />
          <span className="min-w-0 flex-1 truncate" dir="auto">
            {brand.name}
          </span>
          <select
            aria-label={say('planner.brandColour', { brand: brand.name })}
            className="rounded-[8px] border border-line bg-paper px-2 py-1"
            value={brand.colour ?? ''}
            onChange={({ target }) => {
              const { colour: _, ...plain } = brand;
              const colour = BRAND_COLOURS.find((one) => one === target.value);
              onBrand({ ...plain, ...(colour && { colour }) });
            }}
          >
            <option value="">{say('planner.colour.none')}</option>
            {BRAND_COLOURS.map((colour) => (
              <option key={colour} value={colour}>
                {say(`planner.colour.${colour}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <a href="#/replies/brands">{say('planner.brands.more')}</a>
    </section>
  );
}
