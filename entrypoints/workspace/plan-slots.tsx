import { useEffect, useMemo, useState } from 'react';
import { IdeaOfPost, IdeasOfPosts } from '../../components/plan/ideas/idea-of-post';
import { addressOf } from '../../components/workspace/workspace-address';
import type { LorgnetteDatabase } from '../../lib/library/database';
import { readPostsByN } from '../../lib/library/read-posts';
import type { PlanEntry, SavedPost } from '../../lib/model';
import { planSurroundings } from '../../lib/pages/plan-surroundings';
import { defaultSettings } from '../../lib/settings/settings';
import { surroundingsServices } from './surroundings';

/** Making an idea of the open post, and what was made of it. */
export function PlanOfPost({ database, post }: { database: LorgnetteDatabase; post: SavedPost }) {
  const services = useServices(database);
  const [made, setMade] = useState<PlanEntry[]>([]);
  useEffect(() => {
    let current = true;
    const read = () =>
      void planSurroundings(database)
        .entriesAbout(post.key)
        .then((entries) => current && setMade(entries));
    read();
    const stop = services.watch(read);
    return () => {
      current = false;
      stop();
    };
  }, [database, services, post.key]);
  const open = (id: string) => {
    location.hash = addressOf('plan', id);
  };
  return <IdeaOfPost post={post} made={made} services={services} onOpen={open} />;
}

/** Making ideas of the chosen posts, in their bar. */
export function PlanOfChosen({ database, ns }: { database: LorgnetteDatabase; ns: readonly number[] }) {
  const services = useServices(database);
  const posts = async () => (await readPostsByN(database, ns)).filter((row) => row !== undefined);
  return <IdeasOfPosts posts={posts} services={services} />;
}

function useServices(database: LorgnetteDatabase) {
  // Only entries without a day are made here, so no zone is asked for.
  return useMemo(() => surroundingsServices(database, defaultSettings.plan), [database]);
}
