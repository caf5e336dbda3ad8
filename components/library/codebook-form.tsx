import { useState } from 'react';
import type { CodebookVariable } from '../../lib/model';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SelectField, TextArea, TextField } from '../ui/field';
import { useToast } from '../ui/toasts';
import { useLibrary, useLibraryWords } from './library-context';

const KINDS = ['choice', 'choices', 'number', 'text'] as const;
type Kind = (typeof KINDS)[number];

/** A variable's name, kind, options and instruction. The kind stays once there may be values of it. */
export function CodebookForm({
  variable,
  taken,
  onClose,
}: {
  variable: CodebookVariable | undefined;
  /** Names of the other variables. */
  taken: readonly string[];
  onClose: () => void;
}) {
  const say = useLibraryWords();
  const services = useLibrary();
  const toast = useToast();
  const [name, setName] = useState(variable?.name ?? '');
  const [kind, setKind] = useState<Kind>(variable?.kind ?? 'choice');
  const [options, setOptions] = useState(variable?.options.join('\n') ?? '');
  const [instruction, setInstruction] = useState(variable?.instruction ?? '');
  const [asked, setAsked] = useState(false);
  const chosen = kind === 'choice' || kind === 'choices';
  const list = [...new Set(options.split('\n').flatMap((line) => line.trim() || []))];
  const wrong = {
    name:
      name.trim() === ''
        ? say('codebook.needsName')
        : taken.includes(name.trim())
          ? say('codebook.nameTaken')
          : undefined,
    options: chosen && list.length < 2 ? say('codebook.needsOptions') : undefined,
  };
  const keep = async () => {
    setAsked(true);
    if (wrong.name ?? wrong.options) return;
    try {
      await services.putVariable({
        id: variable?.id ?? services.newId(),
        name: name.trim(),
        kind,
        options: chosen ? list : [],
        instruction: instruction.trim(),
        createdAt: variable?.createdAt ?? services.now(),
      });
      onClose();
    } catch {
      toast({ text: say('codebook.failed'), failed: true });
    }
  };
  return (
    <Dialog
      title={say(variable === undefined ? 'codebook.new' : 'codebook.edit')}
      close={say('close')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={() => void keep()}>
          {say('codebook.keep')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <TextField
          label={say('codebook.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={asked ? wrong.name : undefined}
        />
        <SelectField
          label={say('codebook.kind')}
          disabled={variable !== undefined}
          value={kind}
          onChange={(event) => setKind(event.target.value as Kind)}
          hint={variable === undefined ? undefined : say('codebook.kindStays')}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {say(`codebook.kind.${one}`)}
            </option>
          ))}
        </SelectField>
        {chosen && (
          <TextArea
            label={say('codebook.options')}
            rows={5}
            hint={say('codebook.options.hint')}
            value={options}
            onChange={(event) => setOptions(event.target.value)}
            error={asked ? wrong.options : undefined}
          />
        )}
        <TextArea
          label={say('codebook.instruction')}
          hint={say('codebook.instruction.hint')}
          value={instruction}
          onChange={(event) => setInstruction(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
