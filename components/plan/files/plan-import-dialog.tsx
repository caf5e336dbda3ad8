import { useMemo, useState } from 'react';
import { withBrandIds } from '../../../lib/plan/brand-names';
import { carriedBy, mergePlan } from '../../../lib/plan/merge-plan';
import type { PlanMapping } from '../../../lib/plan/plan-csv';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FileChoice } from '../../ui/file-choice';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { PlanFindings } from './plan-findings';
import { PlanMappingTable } from './plan-mapping-table';
import { openPlanFile, type PlanPicked } from './plan-picked';
import { PlanProblems } from './plan-problems';
import { usePlanImport } from './use-plan-import';

/** Takes a calendar or a table, shows what was understood, and brings it in whole or not at all. */
export function PlanImportDialog({ around, onClose }: { around: PlanAround; onClose: () => void }) {
  const { services, entries, brands } = around;
  const say = useSurroundingsWords();
  const bring = usePlanImport(services);
  const [picked, setPicked] = useState<PlanPicked>({ state: 'none' });
  const [busy, setBusy] = useState(false);
  const pick = async (file: File) => {
    setPicked({ state: 'reading', name: file.name });
    setPicked(await openPlanFile(file, services));
  };
  const map = (mapping: PlanMapping) => picked.state === 'table' && setPicked({ ...picked, mapping });

  const found = useMemo(() => {
    if (picked.state === 'calendar') return { read: picked.read, carried: 'all' as const };
    if (picked.state !== 'table' || picked.mapping.title === undefined) return undefined;
    return { read: picked.readers.csv(picked.text, picked.mapping), carried: carriedBy(picked.mapping) };
  }, [picked]);
  const merge = useMemo(() => {
    if (found === undefined || 'problems' in found.read) return undefined;
    const { newId } = services;
    const named = withBrandIds(found.read.entries, brands);
    return { ...mergePlan(entries, named.entries, { carried: found.carried, newId }), unknownBrands: named.unknown };
  }, [found, entries, brands, services]);

  const count = merge === undefined ? 0 : merge.fresh.length + merge.replacing.length;
  const deed = merge && count > 0 && (
    <Button
      kind="primary"
      key="deed"
      disabled={busy}
      onClick={() => {
        setBusy(true);
        void bring(merge).then(onClose);
      }}
    >
      {say('files.bring', { count })}
    </Button>
  );
  const problems =
    picked.state === 'fault' ? picked.problems : found && 'problems' in found.read ? found.read.problems : [];
  const again = picked.state !== 'none' && picked.state !== 'reading' && (
    <Button key="again" onClick={() => setPicked({ state: 'none' })}>
      {say('files.another')}
    </Button>
  );
  return (
    <Dialog
      title={say('files.title')}
      close={say('files.close')}
      onClose={onClose}
      wide={picked.state === 'table' || picked.state === 'calendar'}
      actions={[again, deed].some(Boolean) && [again, deed]}
    >
      <div className="flex flex-col gap-3" data-testid="plan-import">
        {picked.state === 'none' && (
          <FileChoice
            words={{ drop: say('files.drop'), choose: say('files.choose') }}
            accept=".ics,.csv,.tsv,.txt,text/calendar,text/csv"
            onFile={(file) => void pick(file)}
          />
        )}
        {picked.state === 'reading' && <p role="status">{say('files.reading', { name: picked.name })}</p>}
        {'name' in picked && picked.state !== 'reading' && <p className="font-semibold break-words">{picked.name}</p>}
        {picked.state === 'table' && <PlanMappingTable table={picked} onMap={map} />}
        {problems.length > 0 && <PlanProblems problems={problems} />}
        {merge && <PlanFindings merge={merge} />}
      </div>
    </Dialog>
  );
}
