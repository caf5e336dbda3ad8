import type { Side } from '../../lib/compare/side';
import { Button } from '../ui/button';
import type { CompareServices } from './compare-services';
import { useCompareWords } from './compare-words';
import { ComparisonBody } from './comparison-body';

/** More columns than this need the long side of the paper. */
const WIDE = 3;

/** The comparison, or one community, as a sheet of light paper that prints as it stands. */
export function ReportSheet(props: {
  sides: readonly Side[];
  services: Pick<CompareServices, 'networkName' | 'print' | 'now'>;
  /** Who made it, when, and in which time zone. */
  made: string;
  onBack: () => void;
}) {
  const { sides, services, made } = props;
  const { say } = useCompareWords();
  const [only] = sides;
  const title =
    sides.length === 1 && only
      ? say('compare.report.one', { name: only.name })
      : say('compare.report.many', { count: sides.length });
  return (
    <div className="lorgnette min-h-dvh bg-paper text-body text-ink" data-theme="light" data-testid="compare-report">
      <style>{`@page { size: A4 ${sides.length > WIDE ? 'landscape' : 'portrait'}; margin: 14mm }`}</style>
      <div className="flex gap-2 border-b border-line bg-raised px-6 py-3 print:hidden">
        <Button icon="left" onClick={props.onBack}>
          {say('compare.back')}
        </Button>
        <Button kind="primary" onClick={services.print}>
          {say('compare.print')}
        </Button>
      </div>
      <article className="mx-auto flex max-w-[960px] flex-col gap-6 px-6 py-6 print:max-w-none print:p-0">
        <header>
          <h1 className="text-figure font-semibold" dir="auto">
            {title}
          </h1>
          <p className="text-ink-soft">
            {sides.map(({ name, network }) => `${name}, ${services.networkName(network)}`).join('; ')}
          </p>
          <p className="text-ink-soft">{made}</p>
        </header>
        <ComparisonBody
          sides={sides}
          setting={{ theme: 'light', source: made }}
          networkName={services.networkName}
          now={services.now()}
          formulas
        />
      </article>
    </div>
  );
}
