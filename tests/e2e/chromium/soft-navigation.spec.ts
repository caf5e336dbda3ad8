import { expect, test } from '../support/chromium-test';
import { readPanel } from '../support/read-panel';
import { loadStandIns } from '../support/stand-ins';

const communities = (await loadStandIns()).flatMap((standIn) => standIn.communities);
const find = (slug: string) => {
  const found = communities.find((community) => community.slug === slug);
  if (found === undefined) throw new Error(`no stand-in called ${slug}`);
  return found;
};

test('Facebook: the exact members of a group’s About tab take the place of the rounded ones', async ({ openPage }) => {
  const { page } = await openPage(find('facebook-repair-group').url);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await expect(page.getByTestId('panel')).toContainText('the network rounds its counts');
  await page.locator('a[href$="/about"]').click();
  await expect.poll(async () => (await readPanel(page)).members).toBe(12_437);
  await expect(page.getByTestId('panel')).not.toContainText('the network rounds its counts');
  await page.goBack();
  await expect.poll(async () => (await readPanel(page)).n).toBe(find('facebook-repair-group').expected.n);
});

test('Instagram: plays come with the Reels tab and are joined to the posts', async ({ openPage }) => {
  const { page } = await openPage(find('instagram-studio').url);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  const before = await readPanel(page);
  await expect(page.getByTestId('panel')).toContainText('no views shown');
  await page.locator('a[href$="/lumen.clay/reels/"]').click();
  await expect(page).toHaveURL(/\/reels\/$/);
  await expect(page.getByTestId('panel')).toContainText('by plays');
  // The Reels tab adds plays, not posts of the grid: the headline stays what it was.
  expect(await readPanel(page)).toMatchObject({ er: before.er, members: before.members });
});

test('Instagram: answers that the page fetched ahead for other views change nothing', async ({ network, openPage }) => {
  const { page } = await openPage(find('instagram-studio').url);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await page.waitForTimeout(1_500);
  expect(network.seen.filter(({ url }) => /graphql|api\/v1/.test(url)).length).toBeGreaterThan(2);
  expect(await readPanel(page)).toMatchObject({ n: find('instagram-studio').expected.n });
});

test('Instagram: the panel stays as it is while one post of the profile is open', async ({ openPage }) => {
  const { page } = await openPage(find('instagram-studio').url);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  const before = await readPanel(page);
  await page.getByTestId('er-how').click();
  await page.locator('a[href*="/p/"] img').nth(3).click();
  await expect(page).toHaveURL(/\/p\//);
  await expect(page.getByTestId('er-how-known')).toBeVisible();
  await page.goBack();
  await expect(page.getByTestId('er-how-known')).toBeVisible();
  expect(await readPanel(page)).toMatchObject({ er: before.er, n: before.n });
});
