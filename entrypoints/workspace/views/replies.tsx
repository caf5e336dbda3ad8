import { liveQuery } from 'dexie';
import { QueueTab } from '../../../components/queue/queue-tab';
import { BrandsTab } from '../../../components/templates/brands-tab';
import type { RepliesTab, TemplateServices } from '../../../components/templates/replies-services';
import { RepliesView } from '../../../components/templates/replies-view';
import { TemplatesTab } from '../../../components/templates/templates-tab';
import type { ViewProps } from '../../../components/workspace/workspace-app';
import { queueWords } from '../../../lib/i18n/queue';
import { speaker } from '../../../lib/i18n/speaker';
import { templateWords } from '../../../lib/i18n/templates';
import { LorgnetteDatabase } from '../../../lib/library/database';
import { readShelf } from '../../../lib/library/templates-shelf';
import { shelfVersion } from '../../../lib/library/templates-version';
import { sendMessage } from '../../../lib/messaging/protocol';
import { descriptors } from '../../../lib/networks/descriptors';
import { saveFile } from '../../../lib/page/save-file';
import { queueServices } from '../queue-services';

const database = new LorgnetteDatabase();

const services: TemplateServices = {
  read: () => readShelf(database, new Date()),
  watch(tell) {
    const watching = liveQuery(() => shelfVersion(database)).subscribe(tell);
    return () => watching.unsubscribe();
  },
  put: (template) => sendMessage('putTemplate', template),
  remove: (ids) => sendMessage('deleteTemplates', ids),
  restore: (templates) => sendMessage('restoreTemplates', templates),
  importAll: (staged) => sendMessage('importTemplates', staged),
  putBrand: async (brand) => void (await sendMessage('putBrand', brand)),
  deleteBrand: (id) => sendMessage('deleteBrand', id),
  saveFile: (name, ending, text) => saveFile(new Blob([text]), name, ending),
  networks: descriptors.map(({ id, name }) => ({ id, name })),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

const queue = queueServices(database);

/** The tabs of the view in their order; another part of replies adds its line here. */
const tabs: readonly RepliesTab[] = [
  {
    id: 'templates',
    label: (locale) => speaker(templateWords[locale], locale)('replies.tab.templates'),
    Component: () => <TemplatesTab services={services} />,
  },
  {
    id: 'brands',
    label: (locale) => speaker(templateWords[locale], locale)('replies.tab.brands'),
    Component: () => <BrandsTab services={services} />,
  },
  {
    id: 'queue',
    label: (locale) => speaker(queueWords[locale], locale)('queue.tab'),
    Component: () => <QueueTab services={queue} />,
  },
];

/** Templates of replies, and what else belongs to answering. */
export default function Replies({ query, go }: ViewProps) {
  return <RepliesView tabs={tabs} query={query} onTab={(id) => go('replies', id)} />;
}
