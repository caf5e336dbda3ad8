import type { Fault } from '../../lib/exchange/import-fault';
import { useExchangeWords } from './exchange-words';

/** What is wrong, with the line and the place. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const say = useExchangeWords();
  return (
    <ul className="flex max-h-[200px] flex-col gap-1 overflow-auto">
      {faults.map(({ code, line, where }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one line may be wrong twice.
        <li key={index}>
          {line !== undefined && <span className="font-semibold">{say('import.line', { line })}: </span>}
          {say(`fault.${code}`)}
          {where !== undefined && <code className="ml-1 break-all text-ink-soft">{where}</code>}
        </li>
      ))}
    </ul>
  );
}
