import { useMemo } from 'react';
import { ExchangeMenu, ExportChosen } from '../../components/exchange/exchange-menu';
import type { LorgnetteDatabase } from '../../lib/library/database';
import { exchangeServices } from './exchange';
import type { IdsOf } from './exchange-source';

interface Exchanged {
  database: LorgnetteDatabase;
  ids: IdsOf;
}

/** Exports, imports and backup, beside the head of the library. */
export function TakeAlong({ database, ids, query }: Exchanged & { query: string }) {
  const services = useMemo(() => exchangeServices(database, ids), [database, ids]);
  return <ExchangeMenu services={services} query={query} />;
}

/** Export of the chosen posts, in their bar. */
export function TakeChosen({ database, ids, ns }: Exchanged & { ns: readonly number[] }) {
  const services = useMemo(() => exchangeServices(database, ids), [database, ids]);
  return <ExportChosen services={services} ns={ns} />;
}
