import { Tabs } from '../ui/tabs';
import { useWords } from '../words';
import { ViewHead } from '../workspace/view-frame';
import type { RepliesTab } from './replies-services';
import { useTemplateWords } from './template-words';

/** Everything about replies, in tabs; the address names the tab. */
export function RepliesView({
  tabs,
  query,
  onTab,
}: {
  tabs: readonly RepliesTab[];
  query: string;
  onTab: (id: string) => void;
}) {
  const say = useTemplateWords();
  const { locale } = useWords();
  const labelled = tabs.map(({ id, label }) => ({ id, label: label(locale) }));
  const chosen = tabs.find(({ id }) => id === query) ?? tabs[0];
  if (chosen === undefined) return null;
  return (
    <div className="flex flex-col gap-4 px-6 py-5 max-[560px]:px-3" data-testid="replies">
      <ViewHead title={say('replies.title')} />
      <Tabs label={say('replies.tabs')} tabs={labelled} chosen={chosen.id} onChoose={onTab}>
        <chosen.Component />
      </Tabs>
    </div>
  );
}
