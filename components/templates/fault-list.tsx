import type { TemplateFault } from '../../lib/model';
import { faultText } from './fault-text';
import { useTemplateWords } from './template-words';

/** Faults of one text, each a button that goes to its place. */
export function FaultList({
  faults,
  onGo,
}: {
  faults: readonly TemplateFault[];
  onGo: (fault: TemplateFault) => void;
}) {
  const say = useTemplateWords();
  return (
    <ul aria-live="polite" className="flex flex-col gap-0.5" data-testid="faults">
      {faults.length === 0 && <li className="text-label text-ink-soft">{say('template.sound')}</li>}
      {faults.map((fault) => (
        <li key={`${fault.offset} ${fault.code} ${fault.values.network ?? ''}`}>
          <button
            type="button"
            onClick={() => onGo(fault)}
            className="rounded-[4px] text-left text-label hover:bg-raised"
            data-severity={fault.severity}
          >
            <span className={fault.severity === 'error' ? 'text-strong' : 'text-notable'}>
              {fault.severity === 'error' ? '✕' : '!'} {say('place', { line: fault.line, column: fault.column })}
            </span>{' '}
            {faultText(fault, say)}
          </button>
        </li>
      ))}
    </ul>
  );
}
