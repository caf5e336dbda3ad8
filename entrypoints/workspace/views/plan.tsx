import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { PlanView } from '../../../components/plan/plan-view';
import type { PlannerServices } from '../../../components/plan/planner-services';
import { addressOf } from '../../../components/workspace/workspace-address';
import type { ViewProps } from '../../../components/workspace/workspace-app';
import { LorgnetteDatabase } from '../../../lib/library/database';
import { readPostsByKey } from '../../../lib/library/read-posts';
import { sendMessage } from '../../../lib/messaging/protocol';
import { copyText } from '../../../lib/page/copy-text';
import { planAccess } from '../../../lib/pages/plan-access';
import { networkPage } from '../../../lib/plan/network-page';
import { changeSettings, readSettings, watchSettings } from '../../../lib/settings/settings';
import { planExtras } from '../plan-extras';
import { zones } from '../zones';

const database = new LorgnetteDatabase();
const first = (await readSettings()).plan;

/** The content plan. */
export default function Plan({ query, go, dark }: ViewProps) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(({ plan }) => setSettings(plan)), []);
  const access = useMemo(() => planAccess(database, settings), [settings]);
  const services = useMemo<PlannerServices>(
    () => ({
      ...access,
      ...own,
      hashtagSets: () => access.things('hashtags'),
      settings,
      changeSettings: (plan) => {
        setSettings(plan);
        void changeSettings({ plan });
      },
    }),
    [access, settings],
  );
  const onQuery = useMemo(() => (next: string) => go('plan', next), [go]);
  return <PlanView services={services} extras={planExtras} dark={dark} query={query} onQuery={onQuery} />;
}

/** First words of a post, enough to know it by and to find it again. */
const TITLE = 80;
const WORDS = 5;

const own = {
  putBrand: async (brand) => void (await sendMessage('putBrand', brand)),
  references: async (keys) => {
    const posts = new Map((await readPostsByKey(database, keys)).map((row) => [row.key, row]));
    return keys.map((key) => {
      const row = posts.get(key);
      const text = row?.post.text?.trim().replace(/\s+/gu, ' ') ?? '';
      const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS).join(' ');
      return {
        key,
        title: row && (text.slice(0, TITLE) || row.post.url || row.key),
        address: addressOf('library', words),
        ...(row?.community && { community: row.community.name }),
      };
    });
  },
  copy: copyText,
  openNetwork: (target, brand) => void browser.tabs.create({ url: networkPage(target, brand) }),
  watchLeaving: (tell) => {
    addEventListener('pagehide', tell);
    document.addEventListener('visibilitychange', tell);
    return () => {
      removeEventListener('pagehide', tell);
      document.removeEventListener('visibilitychange', tell);
    };
  },
  zones: () => zones,
  print: () => print(),
  watchPrint: (tell) => {
    const stop = new AbortController();
    addEventListener('beforeprint', () => tell(true), stop);
    addEventListener('afterprint', () => tell(false), stop);
    return () => stop.abort();
  },
} satisfies Partial<PlannerServices>;
