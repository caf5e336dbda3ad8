import { useSurroundingsWords } from '../surroundings-words';
import type { PlanProblem } from './plan-picked';

/** Problems shown; the rest is counted. */
const MOST = 30;

/** Why a file cannot be taken: line, cell and reason. Nothing has changed by then. */
export function PlanProblems({ problems }: { problems: readonly PlanProblem[] }) {
  const say = useSurroundingsWords();
  return (
    <div role="alert" className="flex flex-col gap-2 rounded border border-line p-3" data-testid="plan-problems">
      <p className="font-semibold">{say('files.refused')}</p>
      <ul className="flex max-h-[220px] flex-col gap-1 overflow-auto">
        {problems.slice(0, MOST).map((problem) => {
          const column = 'column' in problem ? problem.column : undefined;
          const cell = 'cell' in problem ? problem.cell : undefined;
          return (
            <li key={`${problem.line} ${column} ${problem.code}`}>
              <span className="font-semibold">
                {column === undefined
                  ? say('files.problem', { line: problem.line })
                  : say('files.problem.cell', { line: problem.line, column })}
                :
              </span>{' '}
              {say(`files.code.${problem.code}`)}
              {cell !== undefined && cell !== '' && <code className="ml-1 break-all text-ink-soft">{cell}</code>}
            </li>
          );
        })}
        {problems.length > MOST && <li>{say('files.moreProblems', { count: problems.length - MOST })}</li>}
      </ul>
    </div>
  );
}
