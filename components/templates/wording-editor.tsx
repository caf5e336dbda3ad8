import { type ReactNode, useRef } from 'react';
import type { TemplateFault, TemplateLanguage, TemplateWording } from '../../lib/model';
import { SelectField } from '../ui/field';
import { Switch } from '../ui/switch';
import { FaultList } from './fault-list';
import { InsertMenu } from './insert-menu';
import { MarkedArea } from './marked-area';
import { useTemplateWords } from './template-words';

const LANGUAGES: readonly TemplateLanguage[] = ['en', 'ru', 'any'];

/** One wording of a template: its text with faults at their places, its language, whether it is gender-neutral. */
export function WordingEditor({
  label,
  wording,
  faults,
  onChange,
  aside,
}: {
  label: string;
  wording: TemplateWording;
  faults: readonly TemplateFault[];
  onChange: (change: Partial<TemplateWording>) => void;
  aside?: ReactNode;
}) {
  const say = useTemplateWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const goTo = ({ offset, length }: TemplateFault) => {
    area.current?.focus();
    area.current?.setSelectionRange(offset, offset + length);
  };
  const insert = (piece: string) => {
    const [from, to] = [area.current?.selectionStart ?? 0, area.current?.selectionEnd ?? 0];
    onChange({ text: wording.text.slice(0, from) + piece + wording.text.slice(to) });
    const gap = piece.indexOf('…');
    // After React has put the text in: the first gap is selected, ready to be typed over.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(
        from + Math.max(0, gap < 0 ? piece.length : gap),
        from + (gap < 0 ? piece.length : gap + 1),
      );
    });
  };
  return (
    <div className="flex flex-col gap-2">
      <MarkedArea
        label={label}
        value={wording.text}
        faults={faults}
        onChange={(text) => onChange({ text })}
        area={area}
      />
      <FaultList faults={faults} onGo={goTo} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <InsertMenu onInsert={insert} />
        <SelectField
          label={say('template.language')}
          quiet
          value={wording.language}
          onChange={(event) => {
            const language = LANGUAGES.find((one) => one === event.target.value);
            if (language) onChange({ language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {say(`template.language.${language}`)}
            </option>
          ))}
        </SelectField>
        <Switch
          label={say('template.neutral')}
          checked={wording.neutral}
          onChange={(neutral) => onChange({ neutral })}
        />
        {aside}
      </div>
    </div>
  );
}
