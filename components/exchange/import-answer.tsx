import type { ImportAnswer } from '../../lib/model';
import { useExchangeWords } from './exchange-words';

/** What became of an import. */
export function ImportAnswerLine({ answer }: { answer: ImportAnswer }) {
  const say = useExchangeWords();
  if (answer.state === 'committed')
    return <p role="status">{say('import.done', { added: answer.added, updated: answer.updated })}</p>;
  if (answer.state === 'staged') return null;
  return (
    <p role="alert" className="text-strong">
      {say(`import.refused.${answer.reason}`, { where: answer.where ?? '' })}
    </p>
  );
}
