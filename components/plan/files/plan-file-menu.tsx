import { useState } from 'react';
import { withBrandNames } from '../../../lib/plan/brand-names';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu-button';
import { useToast } from '../../ui/toasts';
import { useWords } from '../../words';
import type { PlanAround, PlanFileKind } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { PlanImportDialog } from './plan-import-dialog';

const KINDS: readonly PlanFileKind[] = ['ics', 'csv', 'xlsx'];

/** The plan as a file, and files into the plan. */
export function PlanFileMenu({ around }: { around: PlanAround }) {
  const { services, entries, brands, clock } = around;
  const say = useSurroundingsWords();
  const { locale } = useWords();
  const toast = useToast();
  const [bringing, setBringing] = useState(false);
  const write = async (kind: PlanFileKind) => {
    const undated = kind === 'ics' ? entries.filter(({ when }) => when === undefined).length : 0;
    const count = entries.length - undated;
    if (count === 0)
      return toast({ text: undated > 0 ? say('files.written.ideas', { count: undated }) : say('files.nothing') });
    try {
      // A calendar carries whole entries for ourselves; tables are read by people, who know brands by name.
      const written = kind === 'ics' ? entries : withBrandNames(entries, brands);
      // Excel reads semicolons where the comma is the decimal sign, as in Russia.
      const separator = locale === 'ru' ? ';' : ',';
      const file = await services.write(kind, written, { sheet: say('files.sheet'), separator });
      services.save(file, say('files.name', { day: clock.day }), kind);
      const left = undated > 0 ? ` ${say('files.written.ideas', { count: undated })}` : '';
      toast({ text: `${say('files.written', { count })}.${left}` });
    } catch {
      toast({ text: say('files.failed'), failed: true });
    }
  };
  return (
    <>
      <MenuButton label={say('files.menu')} icon="download" align="end">
        {(close) => (
          <div className="flex flex-col" data-testid="plan-files">
            <p className="px-2 text-label text-ink-soft">{say('files.out')}</p>
            {KINDS.map((kind) => (
              <Button
                key={kind}
                kind="quiet"
                className="!justify-start"
                onClick={() => {
                  close();
                  void write(kind);
                }}
              >
                {say(`files.${kind}`)}
              </Button>
            ))}
            <hr className="my-1 border-line" />
            <Button
              kind="quiet"
              icon="upload"
              className="!justify-start"
              onClick={() => {
                close();
                setBringing(true);
              }}
            >
              {say('files.in')}
            </Button>
          </div>
        )}
      </MenuButton>
      {bringing && <PlanImportDialog around={around} onClose={() => setBringing(false)} />}
    </>
  );
}
