import { useState } from 'react';
import { Button } from '../ui/button';
import { MenuButton } from '../ui/menu-button';
import { BackupDialog } from './backup-dialog';
import type { ExchangeServices } from './exchange-services';
import { useExchangeWords } from './exchange-words';
import { ExportDialog } from './export-dialog';
import { ImportDialog } from './import-dialog';

/** Export, import and backup beside the head of the library. `query`: the present search, "" for all posts. */
export function ExchangeMenu({ services, query }: { services: ExchangeServices; query: string }) {
  const say = useExchangeWords();
  const [open, setOpen] = useState<'export' | 'import' | 'backup'>();
  const shut = () => setOpen(undefined);
  return (
    <>
      <MenuButton label={say('exchange.menu')} icon="download" align="end">
        {(close) => {
          const item = (which: 'export' | 'import' | 'backup') => (
            <Button
              kind="quiet"
              className="w-full justify-start"
              onClick={() => {
                close();
                setOpen(which);
              }}
            >
              {say(`exchange.${which}`)}
            </Button>
          );
          return (
            <div className="flex flex-col">
              {item('export')}
              {item('import')}
              {item('backup')}
            </div>
          );
        }}
      </MenuButton>
      {open === 'export' && <ExportDialog {...{ services, query }} onClose={shut} />}
      {open === 'import' && <ImportDialog services={services} onClose={shut} />}
      {open === 'backup' && <BackupDialog services={services} onClose={shut} />}
    </>
  );
}

/** A button for the bar of chosen posts. */
export function ExportChosen({ services, ns }: { services: ExchangeServices; ns: readonly number[] }) {
  const say = useExchangeWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="download" onClick={() => setOpen(true)}>
        {say('exchange.exportChosen')}
      </Button>
      {open && <ExportDialog {...{ services, ns }} query="" onClose={() => setOpen(false)} />}
    </>
  );
}
