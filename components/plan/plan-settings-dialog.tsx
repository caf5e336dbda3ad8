import type { Brand } from '../../lib/model';
import { Dialog } from '../ui/dialog';
import { useToast } from '../ui/toasts';
import { BrandColours } from './brand-colours';
import { PlanSettingsForm } from './plan-settings-form';
import type { Planner } from './planner';
import { usePlannerWords } from './planner-words';

/** What can be chosen about the plan. Every choice holds at once. */
export function PlanSettingsDialog({ planner, onClose }: { planner: Planner; onClose: () => void }) {
  const say = usePlannerWords();
  const toast = useToast();
  const { services, plan } = planner;
  const colour = (brand: Brand) =>
    void services.putBrand(brand).catch(() => {
      onClose();
      toast({ text: say('plan.failed', { reason: say('plan.reason.failed') }), failed: true });
    });
  return (
    <Dialog title={say('planner.settings')} close={say('plan.close')} onClose={onClose} focus="deed">
      <div className="flex flex-col gap-4" data-testid="plan-settings">
        <PlanSettingsForm
          settings={services.settings}
          zones={services.zones()}
          zone={services.zone}
          onChange={services.changeSettings}
        />
        <BrandColours brands={plan.brands} onBrand={colour} />
      </div>
    </Dialog>
  );
}
