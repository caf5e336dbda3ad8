import { timeSpans } from '../../lib/i18n/time-spans';
import type { ReplyFigures } from '../../lib/replies/reply-figures';
import { useWords } from '../words';
import { useQueueWords } from './queue-words';

/** Each figure with its name and the sample behind it. */
export function QueueFigures({ figures: found }: { figures: ReplyFigures }) {
  const say = useQueueWords();
  const { locale, figures } = useWords();
  const { answered, negative, untimed } = found;
  const percent = ({ count, of }: { count: number; of: number }) => (of === 0 ? '—' : figures.percentTo(count / of, 0));
  const time = found.responseTime === undefined ? '—' : timeSpans(locale).length(found.responseTime);
  const timed =
    found.timed === 0 ? say('queue.response.unknown') : say('queue.response.sample', { count: found.timed });
  const share = { part: answered.count, count: answered.of };
  return (
    <>
      <dl className="grid gap-3 min-[560px]:grid-cols-2 min-[900px]:grid-cols-4" data-testid="queue-figures">
        <Figure
          value={time}
          name={say('queue.response')}
          sample={[timed, untimed > 0 ? say('queue.response.untimed', { count: untimed }) : '']}
        />
        <Figure
          value={percent(answered)}
          name={say('queue.service')}
          sample={[say('queue.share', share), say('queue.service.help')]}
        />
        <Figure
          value={figures.integer(found.openQuestions)}
          name={say('queue.open')}
          sample={[say('queue.sample', { count: found.seen })]}
        />
        <Figure
          value={percent(negative)}
          name={say('queue.negative')}
          sample={[say('queue.negative.sample', { part: negative.count, count: negative.of })]}
        />
      </dl>
      {found.deleted > 0 && (
        <p className="text-label text-ink-soft">{say('queue.deleted', { count: found.deleted })}</p>
      )}
    </>
  );
}

function Figure({ value, name, sample }: { value: string; name: string; sample: string[] }) {
  return (
    <div className="flex flex-col gap-1 rounded-card border border-line p-3">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="text-emphasis font-semibold">{value}</dd>
      {sample
        .filter((line) => line !== '')
        .map((line) => (
          <dd key={line} className="text-label text-ink-soft">
            {line}
          </dd>
        ))}
    </div>
  );
}
