import { useState } from 'react';
import type { CodebookVariable } from '../../lib/model';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { EmptyState } from '../ui/empty-state';
import { useToast } from '../ui/toasts';
import { CodebookForm } from './codebook-form';
import { useLibrary, useLibraryWords } from './library-context';

/** The user's own variables: what is looked for in posts, with the instruction for whoever codes. */
export function Codebook({ variables }: { variables: readonly CodebookVariable[] }) {
  const say = useLibraryWords();
  const services = useLibrary();
  const toast = useToast();
  const [edited, setEdited] = useState<CodebookVariable | 'new'>();
  const [leaving, setLeaving] = useState<CodebookVariable>();
  const drop = ({ id, name }: CodebookVariable) => {
    setLeaving(undefined);
    services.deleteVariable(id).then(
      () => toast({ text: say('codebook.dropped', { name }) }),
      () => toast({ text: say('codebook.failed'), failed: true }),
    );
  };
  return (
    <div className="flex max-w-[760px] flex-col gap-3 overflow-y-auto py-3" data-testid="codebook">
      {variables.length === 0 && (
        <EmptyState title={say('codebook.empty')}>
          <p>{say('codebook.empty.help')}</p>
        </EmptyState>
      )}
      <ul className="flex flex-col gap-2">
        {variables.map((variable) => (
          <li key={variable.id} className="flex flex-wrap items-start gap-3 rounded-card border border-line p-3">
            <div className="min-w-0 flex-1">
              <h3 className="font-semibold break-words" dir="auto">
                {variable.name}
              </h3>
              <p className="text-ink-soft">
                {say(`codebook.kind.${variable.kind}`)}
                {variable.options.length > 0 && <span dir="auto">: {variable.options.join(' · ')}</span>}
              </p>
              {variable.instruction && (
                <p className="break-words" dir="auto">
                  {variable.instruction}
                </p>
              )}
            </div>
            <Button onClick={() => setEdited(variable)}>{say('codebook.edit')}</Button>
            <Button icon="trash" onClick={() => setLeaving(variable)}>
              {say('codebook.drop')}
            </Button>
          </li>
        ))}
      </ul>
      <Button kind="primary" icon="plus" className="self-start" onClick={() => setEdited('new')}>
        {say('codebook.new')}
      </Button>
      {leaving && (
        <Dialog
          title={say('codebook.ask', { name: leaving.name })}
          close={say('close')}
          onClose={() => setLeaving(undefined)}
          actions={
            <>
              <Button onClick={() => setLeaving(undefined)}>{say('cancel')}</Button>
              <Button kind="grave" onClick={() => drop(leaving)}>
                {say('codebook.dropNow')}
              </Button>
            </>
          }
        >
          <p>{say('codebook.ask.help')}</p>
        </Dialog>
      )}
      {edited !== undefined && (
        <CodebookForm
          variable={edited === 'new' ? undefined : edited}
          taken={variables.filter((one) => one !== edited).map(({ name }) => name)}
          onClose={() => setEdited(undefined)}
        />
      )}
    </div>
  );
}
