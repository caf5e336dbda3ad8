import { useMemo } from 'react';
import type { CompareServices } from '../../../components/compare/compare-services';
import { CompareView } from '../../../components/compare/compare-view';
import { useWords } from '../../../components/words';
import type { ViewProps } from '../../../components/workspace/workspace-app';
import { COMPARISON_COLUMNS, comparisonRows } from '../../../lib/compare/export-rows';
import { sideOf } from '../../../lib/compare/side';
import { tableAsCsv } from '../../../lib/exchange/write-table';
import type { Locale } from '../../../lib/i18n/translate';
import { LorgnetteDatabase } from '../../../lib/library/database';
import { readForComparison, readKnown } from '../../../lib/library/read-comparison';
import { ask } from '../../../lib/messaging/ask';
import { sendMessage } from '../../../lib/messaging/protocol';
import { descriptors } from '../../../lib/networks/descriptors';
import { copyText } from '../../../lib/page/copy-text';
import { saveDrawing } from '../../../lib/page/drawing-file';
import { saveFile } from '../../../lib/page/save-file';

/** Communities side by side. */
export default function Compare({ query, go, dark }: ViewProps) {
  const { locale } = useWords();
  const services = useMemo(() => servicesFor(locale), [locale]);
  return <CompareView query={query} go={(next) => go('compare', next)} dark={dark} services={services} />;
}

const database = new LorgnetteDatabase();

function servicesFor(locale: Locale): CompareServices {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = () => new Date().toISOString();
  return {
    known: () => readKnown(database),
    sides: async (keys) => {
      const { kept, newest } = await readForComparison(database, keys);
      return kept.flatMap((one) => sideOf(one, newest, { now: now(), timeZone }) ?? []);
    },
    tag: async (community, tags) => (await ask(() => sendMessage('tagCommunity', { community, tags }))) === 'done',
    watchReturn: (tell) => {
      addEventListener('focus', tell);
      return () => removeEventListener('focus', tell);
    },
    saveDrawing,
    // Excel reads semicolons where the comma is the decimal sign, as in Russia.
    saveTable: async (sides, name) => {
      const csv = tableAsCsv(COMPARISON_COLUMNS, comparisonRows(sides), locale === 'ru' ? ';' : ',');
      saveFile(new Blob([csv], { type: 'text/csv' }), name, 'csv');
    },
    copy: copyText,
    print: () => print(),
    networkName: (id) => descriptors.find((descriptor) => descriptor.id === id)?.name ?? id,
    now,
    timeZone,
  };
}
