import { COMMENT_LABELS } from '../../lib/model';
import type { QueueRow } from '../../lib/replies/queue';
import { MenuButton } from '../ui/menu-button';
import { Switch } from '../ui/switch';
import type { QueueListProps } from './queue-list';
import { useQueueWords } from './queue-words';

/** Labels by hand: given where the lexicons missed something, taken away where they were wrong. */
export function LabelMenu({
  row,
  name,
  onDecide,
}: {
  row: QueueRow;
  name: string;
  onDecide: QueueListProps['onDecide'];
}) {
  const say = useQueueWords();
  return (
    <MenuButton label={say('queue.labels')} name={say('queue.labelsOf', { name })} icon="tag">
      {() => (
        <fieldset className="flex flex-col">
          <legend className="sr-only">{say('queue.labelsOf', { name })}</legend>
          {COMMENT_LABELS.map((label) => (
            <Switch
              key={label}
              label={say(`comments.label.${label}`)}
              checked={row.labels.some((found) => found.label === label)}
              onChange={(is) => onDecide(row, { label: { name: label, is } })}
            />
          ))}
        </fieldset>
      )}
    </MenuButton>
  );
}
