import { createWorld } from '../../standins/facebook/data';
import { permalinkOf } from '../../standins/facebook/data-types';
import { tea } from '../../standins/vk/tea';
import { expect, test } from '../support/chromium-test';
import { readLibrary } from '../support/read-library';
import { firstPost, growthByBadges, shownBeside, starOf } from '../support/saving-stars';
import { loadStandIns } from '../support/stand-ins';

const standIns = await loadStandIns();
const urlOf = (slug: string) =>
  standIns.flatMap(({ communities }) => communities).find((community) => community.slug === slug)?.url ?? '';

const INSTAGRAM = 'https://www.instagram.com';
const opened = createWorld(new Date()).tea[2];

/** Every place in which the stand-ins show posts, network by network; the third is where in the page, if not all of it. */
const PLACES: readonly (readonly [name: string, url: string, within?: string])[] = [
  ['VK wall', urlOf('vk-teahouse')],
  ['VK legacy wall', urlOf('vk-event')],
  ['VK post', `https://vk.com/wall-${tea.id}_${tea.posts[3]?.id}`],
  ['VK feed', 'https://vk.com/feed'],
  ['VK search', 'https://vk.com/feed?section=search&q=%D1%87%D0%B0%D0%B9'],
  ['Facebook Page', urlOf('facebook-tea-house')],
  ['Facebook group', urlOf('facebook-repair-group')],
  ['Facebook Reels tab', `${urlOf('facebook-tea-house')}/reels`],
  ['Facebook post', opened ? permalinkOf(opened) : '', '[role="dialog"]'],
  ['Facebook home feed', 'https://www.facebook.com/'],
  ['Facebook search', 'https://www.facebook.com/search/posts/?q=saturday'],
  [
    'Facebook search, Russian',
    'https://www.facebook.com/search/top?q=%D0%BC%D0%B0%D1%81%D1%82%D0%B5%D1%80%D1%81%D0%BA',
  ],
  ['Instagram grid', urlOf('instagram-studio')],
  ['Instagram Reels tab', `${urlOf('instagram-studio')}reels/`],
  ['Instagram feed', `${INSTAGRAM}/`],
  ['Instagram keyword search', `${INSTAGRAM}/explore/search/keyword/?q=kiln`],
  ['Instagram hashtag', `${INSTAGRAM}/explore/tags/glaze/`],
  ['Instagram explore', `${INSTAGRAM}/explore/`],
];

for (const [place, url, within = 'body'] of PLACES) {
  test(`${place}: stars save the posts they stand at, and are there again after a reload`, async ({
    chromium,
    network,
    openPage,
  }) => {
    const { page } = await openPage(url);
    const id = await firstPost(page.locator(within));
    const star = starOf(page, id);
    await expect(star).toBeVisible();
    await expect(star).not.toHaveAttribute('data-saved');
    const asked = network.seen.length;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);

    await star.click();
    await expect(star).toHaveAttribute('data-saved', 'true');
    await expect(star).toHaveAttribute('aria-pressed', 'true');
    expect(page.url()).toBe(new URL(url).href);
    expect(network.seen.length, 'saving asks the network for nothing').toBe(asked);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);

    const [saved, ...others] = await readLibrary(await chromium.background());
    expect(others).toEqual([]);
    expect(saved).toMatchObject({ post: { id }, via: 'star', pageUrl: new URL(url).href });
    expect(saved?.post.provenance.adapter).toMatch(/^\w+ 20\d\d-\d\d-\d\d$/);

    const shown = await shownBeside(page.locator(within), 5);
    expect(shown).not.toEqual([]);
    for (const { id: other } of shown) {
      const star = starOf(page, other);
      if ((await star.getAttribute('data-saved')) === null) await star.click();
      await expect(star).toHaveAttribute('data-saved', 'true');
    }
    const kept = new Map((await readLibrary(await chromium.background())).map(({ post }) => [post.id, post]));
    expect(kept.size).toBe(shown.length);
    for (const { id: other, words, links } of shown) {
      const post = kept.get(other);
      // A tile of Facebook's Reels tab says nothing but its address.
      if (words.length > 20) expect(words).toContain(post?.text.split('\n')[0]);
      const named = post?.code ?? other;
      if (words.length <= 20 || links.some((link) => link.includes(named))) expect(links.join(' ')).toContain(named);
    }

    await page.reload();
    await expect(starOf(page, id)).toHaveAttribute('data-saved', 'true');
    const growth = await growthByBadges(page);
    expect(growth.badges).toBeGreaterThan(0);
    expect(growth.wider).toBe(0);
    expect(growth.taller, 'no more than the line of one badge').toBeLessThanOrEqual(20);
    expect(growth.page).toBeLessThanOrEqual(growth.badges * 20);
  });
}

test('Facebook: results of a search that was typed into the page, two of which begin alike', async ({
  chromium,
  openPage,
}) => {
  const { page } = await openPage(urlOf('facebook-tea-house'));
  await firstPost(page.locator('body'));
  await page.getByLabel('Search Facebook').fill('steep green tea');
  await page.getByLabel('Search Facebook').press('Enter');
  const results = page.locator('[aria-posinset]');
  await expect(results).toHaveCount(2);
  for (const result of await results.all()) {
    await result.getByTestId('save-post').click();
    await expect(result.getByTestId('save-post')).toHaveAttribute('data-saved', 'true');
  }
  const texts = await results.locator('[data-ad-rendering-role="story_message"]').allTextContents();
  const saved = await readLibrary(await chromium.background());
  expect(new Map(saved.map(({ post }) => [post.id, post.text]))).toEqual(
    new Map(
      await Promise.all(
        (await results.all()).map(
          async (result, index) =>
            [await result.getByTestId('save-post').getAttribute('data-post-id'), texts[index]] as const,
        ),
      ),
    ),
  );
});

test('Instagram: a post opened from the explore grid', async ({ chromium, openPage }) => {
  const { page } = await openPage(`${INSTAGRAM}/`);
  await page.getByRole('link', { name: 'Explore' }).click();
  await firstPost(page.locator('body'));
  await page.locator('main a[href^="/reel/"] img').first().click();
  await expect(page).toHaveURL(/\/reel\//);
  const code = /\/reel\/([\w-]+)/.exec(page.url())?.[1];
  const star = page.getByRole('dialog').getByTestId('save-post').first();
  await star.click();
  await expect(star).toHaveAttribute('data-saved', 'true');
  expect(await readLibrary(await chromium.background())).toMatchObject([
    { post: { code, format: 'reel', authorName: 'Window Plants' }, pageUrl: page.url() },
  ]);
});

test('Instagram: a post on a page of its own', async ({ chromium, openPage }) => {
  const { page } = await openPage(urlOf('instagram-studio'));
  // Its code holds its date, so only the page knows it.
  const path = await page.locator('main a[href*="/p/"]').nth(3).getAttribute('href');
  await page.goto(`${INSTAGRAM}${path}`);
  const id = await firstPost(page.locator('body'));
  const star = starOf(page, id);
  await star.click();
  await expect(star).toHaveAttribute('data-saved', 'true');
  const code = path?.split('/')[3];
  expect(await readLibrary(await chromium.background())).toMatchObject([{ post: { id, code }, pageUrl: page.url() }]);
  await page.reload();
  await expect(star).toHaveAttribute('data-saved', 'true');
});
