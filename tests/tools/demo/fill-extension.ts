import type { Page } from '@playwright/test';
import {
  type Brand,
  type ImportAnswer,
  postKey,
  type Recount,
  type SaveRequest,
  type Snapshot,
} from '../../../lib/model';
import { starterSet } from '../../../lib/templates/starter/starter-set';
import { fillLibrary } from '../../e2e/support/open-workspace';
import { askBackground } from '../../e2e/support/saving-page';
import { madeUpGoal, madeUpPlan } from './made-up-plan';
import { madeUpPosts } from './made-up-posts';
import { madeUpSorting, THROWN_AWAY } from './made-up-sorting';
import { OWN } from './made-up-voices';

const BRAND: Brand = {
  id: 'tea',
  name: 'Tea & Co',
  myName: 'Vera',
  link: 'https://tea.example/shop',
  tone: 'Warm and short.',
  neutral: true,
  colour: 'teal',
};

/** Puts a made-up half year of work into the extension, through the messages its own pages send. */
export async function fillExtension(page: Page, language: 'en' | 'ru', now: Date): Promise<void> {
  const createdAt = new Date(now.getTime() - 30 * 86_400_000).toISOString();
  const readings = madeUpPosts(now);
  await fillLibrary(page, readings.at(-1) ?? []);
  await fillHistory(page, readings.slice(0, -1).flat());
  const { collections, variables, searches, edits } = madeUpSorting(language);
  for (const collection of collections) await askBackground(page, 'putCollection', { ...collection, createdAt });
  for (const variable of variables) await askBackground(page, 'putVariable', { ...variable, createdAt });
  for (const search of searches) await askBackground(page, 'putSearch', { ...search, createdAt });
  for (const edit of edits) await askBackground(page, 'editPosts', edit);
  await askBackground(page, 'trashPosts', THROWN_AWAY);
  await askBackground(page, 'collect', {
    community: `${OWN.network}|${OWN.id}`,
    choice: { name: OWN.name, since: createdAt, paused: false, withComments: true },
  });
  const templates = [...starterSet('en', [], now), ...starterSet('ru', [], now)];
  await askBackground(page, 'importTemplates', { templates, brands: [BRAND] });
  await askBackground(page, 'putPlanEntries', madeUpPlan(language, now));
  await askBackground(page, 'putPlanThing', madeUpGoal(language, now));
}

/** Readings of days gone by come as a file would bring them: saving always counts for now. */
async function fillHistory(page: Page, readings: readonly SaveRequest[]): Promise<void> {
  const recounts = readings.map(({ post, community }): Recount => {
    const { network, id, reactions, comments, shares, views, provenance } = post;
    const counts = { reactions, comments, shares, views, ...(community && { members: community.members }) };
    return { post: postKey(network, id), at: provenance.at, ...counts };
  });
  await askBackground(page, 'stageImport', { import: 'history', part: 0, rows: { recounts } });
  const answer = await askBackground<ImportAnswer>(page, 'commitImport', {
    import: 'history',
    parts: 1,
    mode: 'merge',
  });
  if (answer.state !== 'committed') throw new Error(`the history did not come in: ${JSON.stringify(answer)}`);
}

/** Earlier visits to the communities that were looked at just now, so that there is growth to be seen. */
export async function fillEarlierVisits(page: Page): Promise<Snapshot[]> {
  const communities = await askBackground<Snapshot[]>(page, 'listCommunities', undefined);
  for (const [place, snapshot] of communities.entries())
    for (const weeks of [1, 2, 3, 4, 5]) {
      const at = new Date(Date.parse(snapshot.at) - weeks * 7 * 86_400_000).toISOString();
      await askBackground(page, 'saveSnapshot', { ...earlier(snapshot, weeks, place), at, day: at.slice(0, 10) });
    }
  return communities;
}

function earlier(snapshot: Snapshot, weeks: number, place: number): Snapshot {
  const { members, engagement } = snapshot;
  const value = 'value' in members ? Math.round(members.value * (1 - weeks * (0.004 + place * 0.003))) : 0;
  return {
    ...snapshot,
    members: members.kind === 'exact' ? { kind: 'exact', value } : members,
    engagement:
      'median' in engagement
        ? { ...engagement, median: engagement.median * (1 + 0.06 * Math.sin(weeks * 2 + place)) }
        : engagement,
  };
}
