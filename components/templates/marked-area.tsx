import { type Ref, useId } from 'react';
import type { TemplateFault } from '../../lib/model';
import { markFaults } from './marked-text';

const BOX = 'px-2 py-1.5 border rounded-[8px] whitespace-pre-wrap break-words [grid-area:1/1] min-h-[120px] text-body';

/**
 * A field for several lines with its faults underlined. Behind the field lies the same text, unseen, with the marks; it
 * also gives the field its height, so that nothing scrolls and the two cannot part.
 */
export function MarkedArea({
  label,
  value,
  faults,
  onChange,
  area,
}: {
  label: string;
  value: string;
  faults: readonly TemplateFault[];
  onChange: (value: string) => void;
  area: Ref<HTMLTextAreaElement>;
}) {
  const id = useId();
  const wrong = faults.some(({ severity }) => severity === 'error');
  let at = 0;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-label text-ink-soft">
        {label}
      </label>
      <div className="grid">
        <div aria-hidden className={`${BOX} pointer-events-none border-[transparent] text-[transparent]`} dir="auto">
          {markFaults(value, faults).map(({ text, severity }) => {
            const key = at;
            at += text.length;
            return (
              <span
                key={key}
                className={
                  severity === undefined
                    ? ''
                    : `underline decoration-wavy decoration-1 underline-offset-2 ${severity === 'error' ? 'decoration-strong' : 'decoration-notable'}`
                }
              >
                {text}
              </span>
            );
          })}
          {'\n'}
        </div>
        <textarea
          ref={area}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={wrong}
          spellCheck
          dir="auto"
          className={`${BOX} resize-none overflow-hidden border-line bg-[transparent] text-ink aria-[invalid=true]:border-strong`}
        />
      </div>
    </div>
  );
}
