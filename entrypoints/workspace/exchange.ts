import { browser } from 'wxt/browser';
import type { ExchangeServices, Made, MadeFile } from '../../components/exchange/exchange-services';
import { columnsFor } from '../../lib/exchange/columns';
import { Exporter } from '../../lib/exchange/export-files';
import { packFiles } from '../../lib/exchange/pack-files';
import { ImportReader } from '../../lib/exchange/read-import';
import { recogniseFile } from '../../lib/exchange/recognise-file';
import { writeBackup } from '../../lib/exchange/write-backup';
import type { LorgnetteDatabase } from '../../lib/library/database';
import { readBackup } from '../../lib/library/read-backup';
import { readVariables } from '../../lib/library/read-lists';
import { newestVersion } from '../../lib/library/versions';
import { descriptors } from '../../lib/networks/descriptors';
import { fileOf, forget, importFile } from './exchange-files';
import { bringIn, importSetting } from './exchange-import';
import { newSalt } from './exchange-salt';
import { countChosen, exportSource, type IdsOf } from './exchange-source';

/** What the dialogs of exchange are handed: the database for reading, the background for writing. */
export function exchangeServices(database: LorgnetteDatabase, ids: IdsOf): ExchangeServices {
  const version = browser.runtime.getManifest().version;
  const networks = descriptors.map(({ id, name }) => ({ id, name }));
  const networkIds = networks.map(({ id }) => id);
  return {
    networks,
    count: (chosen) => countChosen(database, chosen, ids),
    async export(request, chosen, together, { signal, tell }) {
      const { salt, hash } = await newSalt();
      const source = await exportSource(database, chosen, ids, hash, version);
      const exporter = new Exporter(request, source);
      const files = exporter.files({ signal, tell });
      const made: MadeFile[] = [];
      if (together)
        made.push(await fileOf(nameOf(request.format, 'zip'), 'application/zip', packFiles(files, new Date())));
      else for await (const { name, type, pieces } of files) made.push(await fileOf(name, type, pieces));
      return madeOf({ files: made, ...exporter.result, ...(request.pseudonyms && { salt }) });
    },
    async backup(work) {
      const posts = await database.posts.count();
      const head = { made: new Date().toISOString(), app: version, database: newestVersion, posts };
      const pieces = writeBackup(head, readBackup(database), work);
      const file = await fileOf(nameOf('backup', 'ndjson'), 'application/x-ndjson', pieces);
      return madeOf({ files: [file], posts });
    },
    recognise: async (file) => recogniseFile(importFile(file), await readVariables(database)),
    async check(file, choice, { signal, tell }) {
      const reader = new ImportReader(await importSetting(database, choice, networkIds));
      return reader.check(importFile(file), signal, tell);
    },
    bring: (file, choice, mode, work) => bringIn(database, file, choice, mode, networkIds, work),
    variables: () => readVariables(database),
    columns: (variables) => columnsFor(variables).filter(({ put }) => put !== undefined),
    newSeed: () => Math.floor(Math.random() * 1_000_000),
  };
}

function madeOf(made: Omit<Made, 'close'>): Made {
  return { ...made, close: () => forget(made.files) };
}

/** "lorgnette-2026-11-22-csv.zip". */
function nameOf(what: string, ending: string): string {
  return `lorgnette-${new Date().toISOString().slice(0, 10)}-${what}.${ending}`;
}
