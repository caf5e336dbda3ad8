import { AUDIT_ITEMS, type Brand, type PlanAudit } from '../../../lib/model';
import { inOrder } from '../../../lib/plan/audit-changes';
import { auditChangeText } from '../../audit-change-text';
import { IconButton } from '../../ui/icon-button';
import { useWords } from '../../words';
import { Part } from '../../workspace/view-frame';
import type { SurroundingsServices } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { useThingDeeds } from '../use-thing-deeds';

/** Audits kept before, newest first, each with what changed since the one before it. */
export function AuditHistory({
  audits,
  brands,
  services,
}: {
  /** Newest first. */
  audits: readonly PlanAudit[];
  brands: readonly Brand[];
  services: SurroundingsServices;
}) {
  const say = useSurroundingsWords();
  const { figures } = useWords();
  const { remove } = useThingDeeds(services);
  if (audits.length === 0)
    return (
      <Part title={say('audit.history')}>
        <p className="text-ink-soft">{say('audit.history.none')}</p>
      </Part>
    );
  const words = { done: say('audit.deleted'), undo: say('audit.undo'), failed: say('audit.failed') };
  return (
    <Part title={say('audit.history')}>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-left" data-testid="audit-history">
          <caption className="sr-only">{say('audit.history')}</caption>
          <thead>
            <tr className="border-b border-line text-label text-ink-soft">
              {(['day', 'result', 'change', 'brand'] as const).map((column) => (
                <th key={column} scope="col" className="px-2 py-1 font-normal">
                  {say(`audit.column.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {audits.map((audit, at) => {
              const day = figures.moment(audit.at);
              return (
                <tr key={audit.id} className="border-b border-line align-top">
                  <th scope="row" className="px-2 py-1.5 font-normal whitespace-nowrap">
                    {day}
                  </th>
                  <td className="px-2 py-1.5 whitespace-nowrap">
                    {say('audit.result', { ok: inOrder(audit.items), all: AUDIT_ITEMS.length })}
                  </td>
                  <td className="px-2 py-1.5">{auditChangeText(audits[at + 1], audit, say)}</td>
                  <td className="px-2 py-1.5" dir="auto">
                    {brands.find(({ id }) => id === audit.brand)?.name ?? ''}
                  </td>
                  <td className="py-0.5 text-right">
                    <IconButton
                      icon="trash"
                      label={say('audit.delete', { day })}
                      onClick={() => void remove(audit, words)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Part>
  );
}
