import { useState } from 'react';
import { FileFault } from '../../lib/exchange/import-fault';
import type { Recognised } from '../../lib/exchange/recognise-file';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FileChoice } from '../ui/file-choice';
import type { ExchangeServices } from './exchange-services';
import { useExchangeWords } from './exchange-words';
import { FaultList } from './fault-list';
import { ImportSteps } from './import-steps';

type Picked =
  | { state: 'none' }
  | { state: 'reading'; file: File }
  | { state: 'known'; file: File; recognised: Recognised }
  | { state: 'fault'; file: File; fault: FileFault['fault'] };

/** Takes a file, says what was understood of it, and brings it in whole or not at all. */
export function ImportDialog({ services, onClose }: { services: ExchangeServices; onClose: () => void }) {
  const say = useExchangeWords();
  const [picked, setPicked] = useState<Picked>({ state: 'none' });
  const pick = async (file: File) => {
    setPicked({ state: 'reading', file });
    try {
      setPicked({ state: 'known', file, recognised: await services.recognise(file) });
    } catch (error) {
      const fault = error instanceof FileFault ? error.fault : { code: 'not-text' as const };
      setPicked({ state: 'fault', file, fault });
    }
  };
  const again = (
    <Button onClick={() => setPicked({ state: 'none' })} key="again">
      {say('import.another')}
    </Button>
  );
  if (picked.state === 'known')
    return <ImportSteps key={picked.file.name} {...{ services, onClose, again }} {...picked} />;
  return (
    <Dialog
      title={say('import.title')}
      close={say('exchange.close')}
      onClose={onClose}
      actions={picked.state === 'fault' && again}
    >
      {picked.state === 'none' && (
        <FileChoice
          words={{ drop: say('import.drop'), choose: say('import.choose'), kinds: say('import.kinds') }}
          onFile={(file) => void pick(file)}
        />
      )}
      {picked.state === 'reading' && <p role="status">{say('import.reading', { name: picked.file.name })}</p>}
      {picked.state === 'fault' && (
        <div role="alert" className="flex flex-col gap-2">
          <p className="font-semibold">{picked.file.name}</p>
          <p>{say('import.fatal')}</p>
          <FaultList faults={[picked.fault]} />
        </div>
      )}
    </Dialog>
  );
}
