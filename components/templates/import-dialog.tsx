import { useState } from 'react';
import type { TemplateShelf } from '../../lib/model';
import {
  type ExchangeNote,
  type FileFormat,
  readTemplateFile,
  type StagedImport,
  stageImport,
} from '../../lib/templates/exchange';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FileChoice } from '../ui/file-choice';
import { useToast } from '../ui/toasts';
import { ImportPreview, noteText } from './import-preview';
import type { TemplateServices } from './replies-services';
import { useTemplateWords } from './template-words';

type Reading = { problem: ExchangeNote } | { format: FileFormat; staged: StagedImport };

/** Chooses a file, shows what it would do, and does it all or not at all. */
export function ImportDialog({
  shelf,
  services,
  onClose,
}: {
  shelf: TemplateShelf;
  services: TemplateServices;
  onClose: () => void;
}) {
  const say = useTemplateWords();
  const toast = useToast();
  const [reading, setReading] = useState<Reading>();
  const [failed, setFailed] = useState(false);
  const staged = reading && 'staged' in reading ? reading.staged : undefined;
  const count = staged === undefined ? 0 : staged.added.length + staged.changed.length;
  const read = async (file: File) => {
    setFailed(false);
    const tools = { now: services.now(), newId: services.newId, brands: shelf.brands };
    const found = readTemplateFile(file.name, await file.text(), tools);
    if (found.state === 'unreadable') setReading({ problem: found.problem });
    else setReading({ format: found.format, staged: stageImport(found, shelf.templates) });
  };
  const apply = async () => {
    if (staged === undefined) return;
    try {
      const templates = [...staged.added, ...staged.changed].map(({ template }) => template);
      const answer = await services.importAll({ templates, brands: staged.brands });
      if (answer.state === 'refused') throw new Error('refused');
      toast({ text: say('exchange.taken', { count: templates.length }) });
      onClose();
    } catch {
      setFailed(true);
    }
  };
  return (
    <Dialog
      title={say('exchange.import')}
      close={say('exchange.close')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{say('exchange.close')}</Button>
          {staged && (count > 0 || staged.brands.length > 0) && (
            <Button kind="primary" onClick={() => void apply()}>
              {say('exchange.apply', { count })}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <FileChoice
          words={{ drop: say('exchange.drop'), choose: say('exchange.choose'), kinds: say('exchange.file.hint') }}
          accept=".json,.csv,.yml,.yaml"
          onFile={(file) => void read(file)}
        />
        {reading && 'problem' in reading && (
          <p role="alert" className="text-strong" data-testid="import-problem">
            {noteText(reading.problem, say)} {say('exchange.unchanged')}
          </p>
        )}
        {reading && 'staged' in reading && <ImportPreview format={reading.format} staged={reading.staged} />}
        {failed && (
          <p role="alert" className="text-strong">
            {say('template.failed')}
          </p>
        )}
      </div>
    </Dialog>
  );
}
