import { readFileSync } from 'node:fs';
import { expect, test } from '../support/chromium-test';
import { openComparison, visitCommunities } from '../support/compare-visits';
import {
  codeFound,
  exportRows,
  makeBackup,
  makeVariable,
  restoreAll,
  search,
  wipeAll,
  writeNote,
} from '../support/library-deeds';
import { openWorkspaceAt } from '../support/open-workspace';
import { readLibrary } from '../support/read-library';
import { storedTables } from '../support/taking-along';

/** A community of each network, a word in another form than its post has it, and a community to stand beside it. */
const WALKS = [
  { network: 'vk', slug: 'vk-teahouse', word: 'гайванями', form: /гайвань из мастерской/i, beside: 'vk-event' },
  {
    network: 'facebook',
    slug: 'facebook-tea-house',
    word: 'steeping',
    form: /How long do you steep/,
    beside: 'facebook-repair-group',
  },
  {
    network: 'instagram',
    slug: 'instagram-studio',
    word: 'cylinders',
    form: /a tall cylinder/,
    beside: 'instagram-celebrity',
  },
] as const;

for (const { network, slug, word, form, beside } of WALKS)
  test(`${network}: saved, found, coded, exported, wiped, restored, compared`, async ({ chromium, openPage }) => {
    test.slow();
    const background = await chromium.background();
    const { page } = await openPage();
    const [first] = await visitCommunities(chromium, async () => ({ page }), [slug]);

    // One by its star, then all seen: the starred one is updated and stays starred.
    const star = page.getByTestId('save-post').nth(1);
    await star.click();
    await expect(star).toHaveAttribute('data-saved', 'true');
    const n = Number(/\d+/.exec((await page.getByTestId('save-all').textContent()) ?? '')?.[0]);
    await page.getByTestId('save-all').click();
    await expect(page.getByTestId('save-told')).toHaveText(new RegExp(`^${n - 1} posts saved · 1 updated`));
    expect(await readLibrary(background)).toHaveLength(n);
    // Nothing that the page still reads may come between the backup and the comparison of the tables.
    await page.close();

    const own = await openWorkspaceAt(chromium);
    await expect(own.getByTestId('library-total')).toHaveText(`${n} posts`);
    await makeVariable(own, { name: 'Tone', kind: 'choices', options: ['warm', 'dry'] });
    await search(own, word);
    const rows = own.getByTestId('library-row');
    await expect(rows.first()).toContainText(form);
    const coded = `${network}|${await rows.first().getAttribute('data-post-id')}`;
    await codeFound(own, ['2', '1', '2']);
    await writeNote(own, 'Look at the первый снимок');

    await search(own, '');
    await expect(own.getByTestId('library-total')).toHaveText(`${n} posts`);
    const exported = await exportRows(own);
    const kept = await readLibrary(background);
    expect(exported.map((row) => row.post_key).sort()).toEqual(kept.map(({ key }) => key).sort());
    for (const { key, post } of kept) {
      const row = exported.find((one) => one.post_key === key);
      const { reactions, comments } = post;
      expect(row).toMatchObject({
        network,
        reactions_kind: reactions.kind,
        reactions: 'value' in reactions ? String(reactions.value) : '',
        comments_kind: comments.kind,
        comments: 'value' in comments ? String(comments.value) : '',
      });
    }
    expect(exported.find((row) => row.post_key === coded)).toMatchObject({
      category: 'educational',
      code_tone: 'warm; dry',
      note: 'Look at the первый снимок',
      text: expect.stringMatching(form),
    });
    expect(exported.filter((row) => row.category !== '')).toHaveLength(1);

    const backup = readFileSync(await makeBackup(own));
    const before = await storedTables(chromium);
    expect(before.thumbnails.length).toBeGreaterThan(0);
    expect(before.visits).toHaveLength(1);
    await wipeAll(own);
    await expect.poll(async () => Object.values(await storedTables(chromium)).flat()).toEqual([]);

    await restoreAll(own, backup);
    expect(await storedTables(chromium)).toEqual(before);
    await search(own, word);
    await expect(rows.first()).toContainText(form);
    await search(own, 'code.Tone:dry');
    await expect(own.getByTestId('library-total')).toHaveText('1 post');
    await search(own, '');
    await own.getByRole('heading', { level: 1 }).click();
    await own.keyboard.press('b');
    const pictures = own.locator('[data-testid="library-card"] img');
    await expect.poll(() => pictures.first().evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(50);

    // The visit came back with the backup; a second community is visited now.
    const [second] = await visitCommunities(chromium, () => openPage(), [beside]);
    await openComparison(chromium, own, `${first?.key},${second?.key}`);
    for (const one of [first, second]) {
      const cell = (figure: string) => own.locator(`[data-figure="${figure}"] [data-community="${one?.key}"]`);
      await expect(cell('members')).toHaveAttribute('data-value', String(one?.shown.members));
      await expect(cell('er_f')).toContainText(`n = ${one?.shown.n}`);
      expect(Number(await cell('er_f').getAttribute('data-value'))).toBeCloseTo(one?.shown.er ?? Number.NaN, 8);
    }
  });
