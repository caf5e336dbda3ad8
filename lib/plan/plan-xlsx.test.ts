import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { writePlanXlsx } from './plan-xlsx';

it('days are days, numbers are numbers, and a text that looks like a formula stays a text', async () => {
  const blob = await writePlanXlsx([planEntry({ title: '=1+1', remind: 30 }), planEntry({ id: 'e2' })], 'Plan');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.match(/<row /g)).toHaveLength(3);
  expect(sheet).not.toContain('<f>');
  // The serial number of 27 November 2026.
  expect(sheet).toContain('<v>46353</v>');
  expect(sheet).toContain('<v>30</v>');
  const texts = Object.keys(files).filter((name) => name.endsWith('sharedStrings.xml'));
  expect(texts.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('') + sheet).toContain('=1+1');
});
