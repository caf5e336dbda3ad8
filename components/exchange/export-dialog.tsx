import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ProgressBar } from '../ui/progress-bar';
import { useWords } from '../words';
import type { Chosen, ExchangeServices, Made } from './exchange-services';
import { useExchangeWords } from './exchange-words';
import { type ExportForm, emptyForm, formFault, requestOf } from './export-form';
import { ExportOptions } from './export-options';
import { MadeFiles } from './made-files';
import { useWork } from './use-work';
import { WorkFault } from './work-fault';

/**
 * Asks what to take along and in which form, writes it, and offers the files.
 *
 * @param query the present search; "" for all posts
 * @param ns posts ticked by hand, when it is about those
 */
export function ExportDialog({
  services,
  query,
  ns,
  onClose,
}: {
  services: ExchangeServices;
  query: string;
  ns?: readonly number[];
  onClose: () => void;
}) {
  const say = useExchangeWords();
  const { locale } = useWords();
  const [form, setForm] = useState(() =>
    emptyForm(ns ? 'selection' : query === '' ? 'all' : 'search', services.newSeed(), locale),
  );
  const { work, start, stop } = useWork<Made>();
  const count = useCount(services, form.chosen, query, ns);
  const change = (part: Partial<ExportForm>) => setForm((before) => ({ ...before, ...part }));
  const total = count === undefined ? undefined : form.sample === 'none' ? count : Math.min(count, Number(form.size));
  const run = () =>
    start((progress) =>
      services.export(requestOf(form, query, locale), chosenOf(form.chosen, query, ns), form.together, progress),
    );
  return (
    <Dialog
      title={say('export.title')}
      close={say('exchange.close')}
      onClose={onClose}
      wide
      actions={
        work.state !== 'done' && (
          <Button
            kind="primary"
            disabled={work.state === 'running' || !count || formFault(form) !== undefined}
            onClick={run}
          >
            {say('export.start')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-3">
        {work.state !== 'running' && work.state !== 'done' && (
          <ExportOptions {...{ form, change, count }} searching={query !== ''} selecting={ns !== undefined} />
        )}
        {work.state === 'running' && (
          <ProgressBar
            label={say('export.running', { count: work.done })}
            done={work.done}
            {...(total !== undefined && { total })}
            stop={{ label: say('exchange.stop'), run: stop }}
          />
        )}
        {work.state === 'done' && <MadeFiles made={work.result} />}
        <WorkFault work={work} />
      </div>
    </Dialog>
  );
}

function chosenOf(kind: ExportForm['chosen'], query: string, ns: readonly number[] = []): Chosen {
  if (kind === 'search') return { kind, query };
  return kind === 'selection' ? { kind, ns } : { kind };
}

/** How many posts are meant; undefined until it is known. */
function useCount(
  services: ExchangeServices,
  kind: ExportForm['chosen'],
  query: string,
  ns: readonly number[] | undefined,
): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let gone = false;
    void services.count(chosenOf(kind, query, ns)).then((found) => {
      if (!gone) setCount(found);
    });
    return () => {
      gone = true;
    };
  }, [services, kind, query, ns]);
  return count;
}
