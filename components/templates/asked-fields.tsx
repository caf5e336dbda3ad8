import type { AskedField } from '../../lib/templates';
import { SelectField, TextField } from '../ui/field';
import { useTemplateWords } from './template-words';

/** The fields that a template asks for, to be tried out. */
export function AskedFields({
  asks,
  answers,
  onAnswer,
}: {
  asks: readonly AskedField[];
  answers: Readonly<Record<string, string>>;
  onAnswer: (label: string, answer: string) => void;
}) {
  const say = useTemplateWords();
  if (asks.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 font-semibold">{say('preview.fields')}</legend>
      {asks.map(({ label, kind, options }) => {
        const value = Object.hasOwn(answers, label) ? (answers[label] ?? '') : '';
        const change = (event: { target: { value: string } }) => onAnswer(label, event.target.value);
        if (kind !== 'choice') {
          return <TextField key={label} label={label} type={kind} dir="auto" value={value} onChange={change} />;
        }
        return (
          <SelectField key={label} label={label} value={value} onChange={change}>
            <option value="">{say('preview.choose')}</option>
            {options.map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
          </SelectField>
        );
      })}
    </fieldset>
  );
}
