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

/** Every place in which the stand-ins show posts, network by network. */
const PLACES = [
  ['VK wall', urlOf('vk-teahouse')],
  ['VK legacy wall', urlOf('vk-event')],
  ['VK post', `https://vk.com/wall-${tea.id}_${tea.posts[3]?.id}`],
  ['VK feed', 'https://vk.com/feed'],
  ['VK search', 'https://vk.com/feed?section=search&q=%D1%87%D0%B0%D0%B9'],
  ['Facebook Page', urlOf('facebook-tea-house')],
  ['Facebook group', urlOf('facebook-repair-group')],
  ['Facebook Reels tab', `${urlOf('facebook-tea-house')}/reels`],
  ['Facebook post', opened ? permalinkOf(opened) : ''],
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
] as const;

for (const [place, url] of PLACES) {
  test(`${place}: the star saves the post it stands at, and is there again after a reload`, async ({
    chromium,
    network,
    openPage,
  }) => {
    const { page } = await openPage(url);
    const id = await firstPost(page);
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

    await page.reload();
    await expect(starOf(page, id)).toHaveAttribute('data-saved', 'true');
    const growth = await growthByBadges(page);
    expect(growth.badges).toBeGreaterThan(0);
    expect(growth.wider).toBe(0);
    expect(growth.taller, 'no more than the line of one badge').toBeLessThanOrEqual(20);
    expect(growth.page).toBeLessThanOrEqual(growth.badges * 20);
  });

  test(`${place}: every star leads to the post beside it`, async ({ chromium, openPage }) => {
    const { page } = await openPage(url);
    await firstPost(page);
    const shown = await shownBeside(page, 5);
    for (const { id } of shown) {
      const star = starOf(page, id);
      await star.click();
      await expect(star).toHaveAttribute('data-saved', 'true');
    }
    const saved = new Map((await readLibrary(await chromium.background())).map(({ post }) => [post.id, post]));
    expect(saved.size).toBe(shown.length);
    for (const { id, words, links } of shown) {
      const post = saved.get(id);
      // A tile of Facebook's Reels tab says nothing but its address.
      if (words.length > 20) expect(words).toContain(post?.text.split('\n')[0]?.slice(0, 30));
      const named = post?.code ?? id;
      if (words.length <= 20 || links.some((link) => link.includes(named))) expect(links.join(' ')).toContain(named);
    }
  });
}
