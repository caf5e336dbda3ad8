import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inProject } from '../../tools/project';
import { launchChromium, type RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { askBackground } from '../support/saving-page';

async function openReplies(chromium: RunningChromium, tab = ''): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(await chromium.extensionUrl(`workspace.html#/replies${tab}`));
  await expect(page.getByTestId('replies')).toBeVisible();
  return page;
}
const text = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const preview = (page: Page) => page.getByTestId('preview-text');

async function give(page: Page, name: string, content: string): Promise<void> {
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

test('a template is written with a preview, saved, found, deleted and brought back', async ({ chromium }) => {
  const page = await openReplies(chromium);
  await expect(page.getByText('No templates yet')).toBeVisible();
  await page.keyboard.press('n');
  await page.getByLabel('Title').fill('Kind thanks');
  await page.getByLabel('Shortcut').fill('thx');
  await text(page).fill(
    '{{pick}}Thank you{{or}}Thanks{{end}}{{if first_name}}, {{first_name}}{{end}}! {{ask:text "Order"}}',
  );
  await expect(preview(page)).toHaveText('Thank you, Anna! [Order]');
  await page.getByLabel('Order').fill('A-7');
  await expect(preview(page)).toHaveText('Thank you, Anna! A-7');
  await page.getByRole('button', { name: 'Next variant' }).click();
  await expect(preview(page)).toHaveText('Thanks, Anna! A-7');
  await page.getByLabel('Person answered').selectOption('Name not known');
  await expect(preview(page)).toHaveText('Thanks! A-7');
  await expect(page.getByTestId('preview')).toContainText('11 of 2,200 characters');
  await text(page).press('Control+Enter');
  await expect(page.getByTestId('toast')).toContainText('Saved: Kind thanks');

  await page.reload();
  await expect(page.getByTestId('template-count')).toHaveText('1 template');
  await page.getByRole('searchbox').fill('тчч');
  await expect(page.getByText('Nothing fits “тчч”.')).toBeVisible();
  await page.getByRole('searchbox').fill('knid');
  await page.getByRole('button', { name: /Kind thanks/ }).press('Delete');
  await expect(page.getByText('No templates yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('template-count')).toHaveText('1 template');
});

test('a broken template is refused with the place named, in the editor and in the background', async ({ chromium }) => {
  const page = await openReplies(chromium);
  await page.keyboard.press('n');
  await page.getByLabel('Title').fill('Broken');
  await text(page).fill('Hello\n{{frist_name ?? "x"}}');
  const fault = page.getByTestId('faults').getByRole('button');
  await expect(fault).toContainText('line 2, column 3');
  await expect(fault).toContainText('Did you mean “first_name”?');
  await fault.click();
  const chosen = await text(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(chosen).toBe('frist_name');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByTestId('toast')).toContainText('Not saved: 1 fault');
  await expect(page.getByTestId('template-count')).toHaveText('0 templates');

  const at = '2026-11-22T10:00:00.000Z';
  const template = {
    id: 'x',
    title: 'X',
    shortcut: '',
    folder: '',
    tags: [],
    language: 'en',
    neutral: false,
    variants: [],
  };
  const rest = { brand: '', networks: [], createdAt: at, editedAt: at };
  const broken = { ...template, ...rest, text: 'a {{if brand}}' };
  expect(await askBackground(page, 'putTemplate', broken)).toMatchObject({
    state: 'refused',
    faults: [{ id: 'x', fault: { code: 'unclosed-block', line: 1, column: 3, length: 12 } }],
  });
  expect(await askBackground(page, 'putTemplate', { ...broken, text: 7 })).toMatchObject({
    faults: [{ fault: { code: 'invalid', values: { member: 'text' } } }],
  });
});

test('hostile text stays text: in the list, the preview and the background', async ({ chromium }) => {
  const page = await openReplies(chromium);
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  const bad = '<img src=x onerror="alert(1)">';
  await page.keyboard.press('n');
  await page.getByLabel('Title').fill(bad);
  await text(page).fill(`${bad} {{"{{7*7}}"}} {{ask:text "__proto__"}}`);
  await page.getByRole('textbox', { name: '__proto__' }).fill('{{brand}}');
  await expect(preview(page)).toHaveText(`${bad} {{7*7}} {{brand}}`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Templates' })).toContainText(bad);
  expect(await page.locator('img').count()).toBe(0);
  expect(alarms).toEqual([]);
});

test('an Espanso file shows what it would do before it does it', async ({ chromium }) => {
  const page = await openReplies(chromium);
  await give(
    page,
    'base.yml',
    'matches:\n  - trigger: ":hi"\n    replace: "Hi $|$ {{d}}"\n    vars:\n      - { name: d, type: date, params: { format: "%d.%m.%Y" } }\n  - trigger: ":run"\n    replace: "{{o}}"\n    vars:\n      - { name: o, type: shell, params: { cmd: "date" } }\n',
  );
  const shown = page.getByTestId('import-preview');
  await expect(shown).toContainText('Read as: Espanso');
  await expect(shown).toContainText('1 refused');
  await expect(shown).toContainText('Line 6: The variable “o” runs a program (shell). Nothing is run here.');
  await expect(page.getByTestId('template-count')).toHaveText('0 templates');
  await page.getByRole('button', { name: 'Take 1 template' }).click();
  await expect(page.getByTestId('template-count')).toHaveText('1 template');
  await page.getByRole('button', { name: /\/hi/ }).click();
  await expect(text(page)).toHaveValue('Hi {{cursor}} {{date | date:"dd.MM.yyyy"}}');
});

test('a broken file changes nothing and says where it breaks', async ({ chromium }) => {
  const page = await openReplies(chromium);
  await give(page, 'x.json', '{\n  "folders": [\n    oops\n  ]\n}');
  await expect(page.getByTestId('import-problem')).toHaveText(
    'Line 3: This is not JSON: it breaks here. Nothing was changed.',
  );
  await expect(page.getByRole('button', { name: /^Take/ })).toHaveCount(0);
});

test('what was exported as JSON comes back whole in another profile', async ({ chromium, network }) => {
  const page = await openReplies(chromium, '/brands');
  await page.getByRole('button', { name: 'New brand' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Tea & Co');
  await page.getByLabel('How you sign').fill('Mia');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByTestId('toast')).toContainText('Saved: Tea & Co');
  await page.getByRole('tab', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'English starter set' }).click();
  await expect(page.getByTestId('template-count')).toHaveText('39 templates');
  await page.getByRole('button', { name: 'Starter set', exact: true }).click();
  await page.getByRole('button', { name: 'Russian starter set' }).click();
  await expect(page.getByTestId('template-count')).toHaveText('78 templates');
  await askBackground(page, 'noteTemplateUse', { template: 'starter-en-thx', post: 'vk|1_1' });
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'JSON, everything' }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  const before = await shelfOf(page);
  expect(before.templates).toHaveLength(78);

  const other = await launchChromium({ network, extensionDir: inProject('.output/chrome-mv3-e2e') });
  try {
    const fresh = await openReplies(other);
    await give(fresh, 'lorgnette-templates.json', file);
    await fresh.getByRole('button', { name: 'Take 78 templates' }).click();
    await expect(fresh.getByTestId('template-count')).toHaveText('78 templates');
    const after = await shelfOf(fresh);
    expect(after.templates).toEqual(before.templates);
    expect(after.brands).toEqual(before.brands);
    expect(after.templates.find(({ id }) => id === 'starter-en-thx')?.uses).toBe(1);
  } finally {
    await other.close();
  }
});

test('the view is clean for assistive technology and works by keyboard', async ({ chromium }) => {
  const page = await openReplies(chromium);
  await expect(page.getByText('No templates yet')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'English starter set' }).click();
  await expect(page.getByTestId('template-count')).toHaveText('39 templates');
  await page.keyboard.press('/');
  await page.keyboard.type('delay');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Title')).toHaveValue('The parcel is late');
  await text(page).fill('{{nope}} {{first_name}}');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await give(page, 'x.json', '[]');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

async function shelfOf(page: Page): Promise<{ templates: { id: string; uses: number }[]; brands: unknown[] }> {
  return (await askBackground(page, 'listTemplates', {})) as never;
}
