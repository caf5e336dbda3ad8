import { useState } from 'react';
import type { TemplateShelf } from '../../lib/model';
import { writeOwnCsv, writeOwnJson } from '../../lib/templates/exchange';
import { Button } from '../ui/button';
import { MenuButton } from '../ui/menu-button';
import { ImportDialog } from './import-dialog';
import type { TemplateServices } from './replies-services';
import { StarterButtons } from './starter-buttons';
import { useTemplateWords } from './template-words';

/** Import, export, starter set. */
export function ExchangeButtons({
  shelf,
  services,
  onStarter,
}: {
  shelf: TemplateShelf;
  services: TemplateServices;
  onStarter: (language: 'en' | 'ru') => void;
}) {
  const say = useTemplateWords();
  const [importing, setImporting] = useState(false);
  const day = services.now().toISOString().slice(0, 10);
  const save = (kind: 'json' | 'csv') => {
    const { templates, brands } = shelf;
    const text = kind === 'csv' ? writeOwnCsv(templates, brands) : writeOwnJson(templates, brands, services.now());
    services.saveFile(`lorgnette-templates-${day}`, kind, text);
  };
  return (
    <>
      <Button icon="upload" onClick={() => setImporting(true)}>
        {say('exchange.import')}
      </Button>
      <MenuButton label={say('exchange.export')} icon="download" align="end" disabled={shelf.templates.length === 0}>
        {(close) => (
          <div className="flex flex-col items-stretch gap-1">
            {(['json', 'csv'] as const).map((kind) => (
              <Button
                key={kind}
                kind="quiet"
                onClick={() => {
                  close();
                  save(kind);
                }}
              >
                {say(`exchange.export.${kind}`)}
              </Button>
            ))}
          </div>
        )}
      </MenuButton>
      {shelf.templates.length > 0 && (
        <MenuButton label={say('starter.title')} align="end">
          {(close) => (
            <div className="flex flex-col items-stretch gap-1">
              <StarterButtons
                onTake={(language) => {
                  close();
                  onStarter(language);
                }}
              />
            </div>
          )}
        </MenuButton>
      )}
      {importing && <ImportDialog shelf={shelf} services={services} onClose={() => setImporting(false)} />}
    </>
  );
}
