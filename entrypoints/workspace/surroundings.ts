import type { SurroundingsServices } from '../../components/plan/surroundings-services';
import type { LorgnetteDatabase } from '../../lib/library/database';
import { descriptors } from '../../lib/networks/descriptors';
import { copyText } from '../../lib/page/copy-text';
import { saveFile } from '../../lib/page/save-file';
import { planAccess } from '../../lib/pages/plan-access';
import { planReaders, writePlanFile } from '../../lib/pages/plan-files';
import { planSurroundings } from '../../lib/pages/plan-surroundings';
import type { PlanSettings } from '../../lib/settings/settings';

/** Connects files, ideas, goals, money and audit to the database and to this page. */
export function surroundingsServices(database: LorgnetteDatabase, settings: PlanSettings): SurroundingsServices {
  const access = planAccess(database, settings);
  return {
    ...access,
    ...planSurroundings(database),
    networkName: (id) => descriptors.find((descriptor) => descriptor.id === id)?.name ?? id,
    write: (kind, entries, options) => writePlanFile(kind, entries, { ...options, now: access.now().toISOString() }),
    readers: () => planReaders(access),
    save: saveFile,
    copy: copyText,
  };
}
