import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ProgressBar } from '../ui/progress-bar';
import type { ExchangeServices, Made } from './exchange-services';
import { useExchangeWords } from './exchange-words';
import { MadeFiles } from './made-files';
import { useWork } from './use-work';
import { WorkFault } from './work-fault';

/** One file with everything. */
export function BackupDialog({ services, onClose }: { services: ExchangeServices; onClose: () => void }) {
  const say = useExchangeWords();
  const { work, start, stop } = useWork<Made>();
  return (
    <Dialog
      title={say('backup.title')}
      close={say('exchange.close')}
      onClose={onClose}
      actions={
        work.state !== 'done' && (
          <Button
            kind="primary"
            disabled={work.state === 'running'}
            onClick={() => start((progress) => services.backup(progress))}
          >
            {say('backup.start')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-3">
        <p>{say('backup.text')}</p>
        {work.state === 'running' && (
          <ProgressBar
            label={say('export.running', { count: work.done })}
            done={work.done}
            stop={{ label: say('exchange.stop'), run: stop }}
          />
        )}
        {work.state === 'done' && <MadeFiles made={work.result} />}
        <WorkFault work={work} />
      </div>
    </Dialog>
  );
}
