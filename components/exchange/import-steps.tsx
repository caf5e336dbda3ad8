import { type ReactNode, useState } from 'react';
import type { ImportReport } from '../../lib/exchange/read-import';
import type { Recognised } from '../../lib/exchange/recognise-file';
import type { ImportAnswer } from '../../lib/model';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ProgressBar } from '../ui/progress-bar';
import { CsvMappingTable } from './csv-mapping-table';
import type { ExchangeServices, ImportChoice } from './exchange-services';
import { useExchangeWords } from './exchange-words';
import { ImportAnswerLine } from './import-answer';
import { ImportFindings, type ImportMode } from './import-findings';
import { RecognisedFile } from './recognised-file';
import { useWork } from './use-work';
import { WorkFault } from './work-fault';

/** The way of a recognised file: settings, a check of all of it, the import. */
export function ImportSteps({
  services,
  file,
  recognised,
  again,
  onClose,
}: {
  services: ExchangeServices;
  file: File;
  recognised: Recognised;
  again: ReactNode;
  onClose: () => void;
}) {
  const say = useExchangeWords();
  const [choice, setChoice] = useState<ImportChoice>({ recognised, keepRaw: false });
  const [skip, setSkip] = useState(false);
  const [mode, setMode] = useState<ImportMode>('merge');
  const check = useWork<ImportReport>();
  const bring = useWork<ImportAnswer>();
  const change = (part: Partial<ImportChoice>) => {
    setChoice((before) => ({ ...before, ...part }));
    check.reset();
  };
  const report = check.work.state === 'done' ? check.work.result : undefined;
  const allowed = report !== undefined && !report.fatal && report.rows.size > 0 && (report.faultCount === 0 || skip);
  const running = check.work.state === 'running' || bring.work.state === 'running';
  const replacing = mode === 'replace' && recognised.kind === 'backup';
  const begin = () => bring.start((work) => services.bring(file, choice, replacing ? 'replace' : 'merge', work));
  const needsNetwork = recognised.kind === 'csv' && !recognised.head.own;
  return (
    <Dialog
      title={say('import.title')}
      close={say('exchange.close')}
      onClose={onClose}
      wide
      actions={
        <>
          {again}
          {bring.work.state !== 'done' && !report && (
            <Button
              kind="primary"
              disabled={running}
              onClick={() => check.start((work) => services.check(file, choice, work))}
            >
              {say('import.check')}
            </Button>
          )}
          {bring.work.state !== 'done' && report && (
            <Button kind={replacing ? 'grave' : 'primary'} disabled={!allowed || running} onClick={begin}>
              {say(replacing ? 'import.restore' : 'import.start')}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <RecognisedFile name={file.name} recognised={recognised} />
        {needsNetwork && !running && bring.work.state !== 'done' && (
          <CsvMappingTable head={recognised.head} {...{ services, choice, change }} />
        )}
        {recognised.kind === 'zeeschuimer' && !report && (
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={choice.keepRaw}
              onChange={(event) => change({ keepRaw: event.target.checked })}
            />
            {say('import.keepRaw')}
          </label>
        )}
        <Progress label={say('import.checking')} work={check} size={file.size} />
        <Progress label={say('import.bringing')} work={bring} size={file.size} />
        {report && bring.work.state === 'idle' && (
          <ImportFindings {...{ report, skip, setSkip, mode, setMode }} replaceable={recognised.kind === 'backup'} />
        )}
        {bring.work.state === 'done' && <ImportAnswerLine answer={bring.work.result} />}
        <WorkFault work={check.work} />
        <WorkFault work={bring.work} />
      </div>
    </Dialog>
  );
}

function Progress({
  label,
  work: { work, stop },
  size,
}: {
  label: string;
  work: { work: { state: string; done?: number }; stop: () => void };
  size: number;
}) {
  const say = useExchangeWords();
  if (work.state !== 'running') return null;
  return (
    <ProgressBar label={label} done={work.done ?? 0} total={size} stop={{ label: say('exchange.stop'), run: stop }} />
  );
}
