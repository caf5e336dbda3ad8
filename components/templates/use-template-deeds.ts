import { useState } from 'react';
import type { StoredTemplate, TemplateFault } from '../../lib/model';
import { useToast } from '../ui/toasts';
import type { TemplateServices } from './replies-services';
import { useTemplateWords } from './template-words';

/** Drafts and what is done with templates; whatever fails says so and leaves the draft where it is. */
export function useTemplateDeeds(services: TemplateServices, stored: readonly StoredTemplate[]) {
  const say = useTemplateWords();
  const toast = useToast();
  const [chosen, choose] = useState<string>();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, StoredTemplate>>(new Map());
  const [refused, setRefused] = useState<readonly TemplateFault[]>([]);
  const put = (draft: StoredTemplate) => {
    setRefused([]);
    setDrafts((before) => new Map(before).set(draft.id, draft));
  };
  const forget = (id: string) => setDrafts((before) => new Map([...before].filter(([other]) => other !== id)));
  const failing = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      toast({ text: say('template.failed'), failed: true });
    }
  };
  const start = (draft: StoredTemplate) => {
    put(draft);
    choose(draft.id);
  };
  return {
    chosen,
    choose: (id: string) => {
      setRefused([]);
      choose(id);
    },
    drafts,
    refused,
    change: put,
    start,
    forget,
    save: (draft: StoredTemplate) =>
      failing(async () => {
        const { uses: _, usedAt: __, ...written } = draft;
        const title = draft.title.trim();
        const answer = await services.put({ ...written, title, editedAt: services.now().toISOString() });
        if (answer.state === 'saved') {
          forget(draft.id);
          toast({ text: say('template.saved', { title }) });
        } else {
          setRefused(answer.faults.map(({ fault }) => fault));
          toast({ text: say('template.refused', { count: answer.faults.length }), failed: true });
        }
      }),
    duplicate: (template: StoredTemplate) => {
      const { usedAt: _, ...copied } = template;
      const at = services.now().toISOString();
      const title = say('template.copy', { title: template.title });
      start({ ...copied, id: services.newId(), title, shortcut: '', createdAt: at, editedAt: at, uses: 0 });
    },
    remove: (template: StoredTemplate) =>
      failing(async () => {
        const draft = drafts.get(template.id);
        const gone = stored.some(({ id }) => id === template.id) ? await services.remove([template.id]) : [];
        forget(template.id);
        choose(undefined);
        toast({
          text: say('template.deleted', { title: template.title || say('template.untitled') }),
          undo: {
            label: say('template.undo'),
            run: () =>
              void failing(async () => {
                if (gone.length > 0) await services.restore(gone);
                if (draft !== undefined) put(draft);
                choose(template.id);
              }),
          },
        });
      }),
    take: (templates: StoredTemplate[]) =>
      failing(async () => {
        if (templates.length === 0) {
          toast({ text: say('starter.none') });
          return;
        }
        const answer = await services.importAll({ templates, brands: [] });
        if (answer.state === 'saved') toast({ text: say('starter.taken', { count: templates.length }) });
        else toast({ text: say('template.failed'), failed: true });
      }),
  };
}
