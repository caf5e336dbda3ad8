import type { Recognised } from '../../lib/exchange/recognise-file';
import { useExchangeWords } from './exchange-words';

/** What a file was recognised as, and how its letters were read when that is not plain. */
export function RecognisedFile({ name, recognised }: { name: string; recognised: Recognised }) {
  const say = useExchangeWords();
  const { kind, encoding } = recognised;
  const what =
    kind === 'backup'
      ? say('import.kind.backup', { made: recognised.made })
      : kind === 'zeeschuimer'
        ? say('import.kind.zeeschuimer')
        : recognised.head.own
          ? say('import.kind.own')
          : say('import.kind.csv', { columns: recognised.head.names.length });
  return (
    <div>
      <p className="break-all font-semibold">{name}</p>
      <p className="text-ink-soft">{what}</p>
      {encoding !== 'utf-8' && <p className="text-notable">{say(`import.encoding.${encoding}`)}</p>}
    </div>
  );
}
