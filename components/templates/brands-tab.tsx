import { useState } from 'react';
import type { Brand } from '../../lib/model';
import { Button } from '../ui/button';
import { useToast } from '../ui/toasts';
import { useFresh } from '../ui/use-fresh';
import { BrandForm } from './brand-form';
import type { TemplateServices } from './replies-services';
import { useTemplateWords } from './template-words';

/** Brands: in whose name one answers. */
export function BrandsTab({ services }: { services: TemplateServices }) {
  const say = useTemplateWords();
  const toast = useToast();
  const shelf = useFresh(services.read, services.watch);
  const [fresh, setFresh] = useState<Brand>();
  if (shelf === undefined) return null;
  const failing = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      toast({ text: say('template.failed'), failed: true });
    }
  };
  const save = (brand: Brand) =>
    failing(async () => {
      await services.putBrand(brand);
      setFresh((other) => (other?.id === brand.id ? undefined : other));
      toast({ text: say('brand.saved', { name: brand.name }) });
    });
  const remove = (brand: Brand) =>
    failing(async () => {
      const own = await services.deleteBrand(brand.id);
      const undo = async () => {
        await services.putBrand(brand);
        if (own.length > 0) await services.restore(own);
      };
      toast({
        text: say('brand.deleted', { name: brand.name }),
        undo: { label: say('template.undo'), run: () => void failing(undo) },
      });
    });
  const none: Brand = { id: services.newId(), name: '', myName: '', link: '', tone: '', neutral: false };
  return (
    <div className="flex max-w-[760px] flex-col gap-4 py-4">
      <p className="text-ink-soft">{say('brand.intro')}</p>
      {shelf.brands.length === 0 && fresh === undefined && <p>{say('brand.empty')}</p>}
      {shelf.brands.map((brand) => (
        <BrandForm
          key={brand.id}
          brand={brand}
          onSave={(next) => void save(next)}
          onDelete={() => void remove(brand)}
        />
      ))}
      {fresh ? (
        <BrandForm
          key={fresh.id}
          brand={fresh}
          onSave={(next) => void save(next)}
          onDelete={() => setFresh(undefined)}
        />
      ) : (
        <div>
          <Button kind="primary" icon="plus" onClick={() => setFresh(none)}>
            {say('brand.new')}
          </Button>
        </div>
      )}
    </div>
  );
}
