import type { ImportChoice, Work } from '../../components/exchange/exchange-services';
import { packed } from '../../lib/exchange/import-parts';
import { ImportReader, type ImportSetting } from '../../lib/exchange/read-import';
import type { LorgnetteDatabase } from '../../lib/library/database';
import { readCollections, readVariables } from '../../lib/library/read-lists';
import { newestVersion } from '../../lib/library/versions';
import { sendMessage } from '../../lib/messaging/protocol';
import type { ImportAnswer } from '../../lib/model';
import { adapterFor } from '../../lib/networks/adapters';
import { importFile } from './exchange-files';

/** What the reader of a file must know of this library, read afresh for every reading. */
export async function importSetting(
  database: LorgnetteDatabase,
  choice: ImportChoice,
  networks: readonly string[],
): Promise<ImportSetting> {
  const [collections, variables] = await Promise.all([readCollections(database), readVariables(database)]);
  const { recognised, mapping, network, keepRaw } = choice;
  return {
    recognised,
    networks,
    collections,
    variables,
    database: newestVersion,
    now: new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    read: (id, body, context) => adapterFor(id)?.readAnswer(body, context),
    keepRaw,
    ...(mapping && { mapping }),
    ...(network && { network }),
  };
}

/** Puts a file's parts aside one by one and commits them together; a stop or a refusal drops them all. */
export async function bringIn(
  database: LorgnetteDatabase,
  file: File,
  choice: ImportChoice,
  mode: 'merge' | 'replace',
  networks: readonly string[],
  { signal, tell }: Work,
): Promise<ImportAnswer> {
  const id = crypto.randomUUID();
  const reader = new ImportReader(await importSetting(database, choice, networks));
  let parts = 0;
  let committed = false;
  try {
    for await (const rows of packed(reader.rows(importFile(file), signal, tell))) {
      const answer = await sendMessage('stageImport', { import: id, part: parts, rows });
      if (answer.state !== 'staged') return answer;
      parts += 1;
      signal.throwIfAborted();
    }
    if (parts === 0) return { state: 'committed', added: 0, updated: 0 };
    const answer = await sendMessage('commitImport', { import: id, parts, mode });
    committed = answer.state === 'committed';
    return answer;
  } finally {
    if (!committed) await sendMessage('dropImport', id);
  }
}
