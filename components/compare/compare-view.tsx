import { useMemo } from 'react';
import type { DrawingFile } from '../../lib/page/drawing-file';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useToast } from '../ui/toasts';
import { ColumnView } from '../workspace/view-frame';
import { CommunityPicker } from './community-picker';
import { comparePlaceIn, compareQuery } from './compare-address';
import type { CompareServices } from './compare-services';
import { useCompareWords } from './compare-words';
import { comparisonAsText } from './comparison-as-text';
import { ComparisonBody } from './comparison-body';
import { ReportSheet } from './report-sheet';
import { useComparison } from './use-comparison';

/** Communities side by side; the address keeps which ones. */
export function CompareView(props: {
  /** What stands after the view's name in the address. */
  query: string;
  /** Goes to another choice. */
  go: (query: string) => void;
  dark: boolean;
  services: CompareServices;
}) {
  const { query, go, dark, services } = props;
  const words = useCompareWords();
  const { say, locale } = words;
  const toast = useToast();
  const { keys, report } = useMemo(() => comparePlaceIn(query), [query]);
  const { known, sides, missing, failed, refresh } = useComparison(services, keys);
  const show = (next: readonly string[], asReport = false) => go(compareQuery({ keys: [...next], report: asReport }));
  const now = services.now();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(now));
  const made = say('compare.made', { when, zone: services.timeZone });
  const orSay = (work: Promise<void>) => work.catch(() => toast({ text: say('compare.fileFailed'), failed: true }));

  if (failed) return <p className="p-6 text-strong">{say('compare.failed')}</p>;
  if (known === undefined || sides === undefined) return null;
  if (report && sides.length > 0)
    return <ReportSheet sides={sides} services={services} made={made} onBack={() => show(keys)} />;

  const copy = async () => {
    const done = await services.copy(comparisonAsText(words, sides, { line: made, networkName: services.networkName }));
    toast({ text: say(done ? 'compare.copied' : 'compare.copyFailed'), failed: !done });
  };
  const name = sides.map((side) => side.name).join(' – ');
  return (
    <ColumnView
      title={say('compare.title')}
      action={
        sides.length > 0 && (
          <>
            <Button onClick={() => void copy()}>{say('compare.copy')}</Button>
            <Button icon="download" onClick={() => void orSay(services.saveTable(sides, name))}>
              {say('compare.csv')}
            </Button>
            <Button kind="primary" onClick={() => show(keys, true)}>
              {say('compare.report')}
            </Button>
          </>
        )
      }
    >
      {known.length === 0 ? (
        <EmptyState title={say('compare.empty.title')}>
          <p>{say('compare.empty.first')}</p>
          <p>{say('compare.empty.then')}</p>
        </EmptyState>
      ) : (
        <CommunityPicker known={known} chosen={keys} onChoose={show} services={services} onTagged={refresh} />
      )}
      {missing > 0 && <p className="text-notable">{say('compare.gone', { count: missing })}</p>}
      {known.length > 0 && sides.length === 0 && <p className="text-ink-soft">{say('compare.choose')}</p>}
      {sides.length > 0 && (
        <ComparisonBody
          sides={sides}
          setting={{
            theme: dark ? 'dark' : 'light',
            save: (file: DrawingFile) => void orSay(services.saveDrawing(file)),
            source: made,
          }}
          networkName={services.networkName}
          now={now}
          formulas={false}
        />
      )}
    </ColumnView>
  );
}
