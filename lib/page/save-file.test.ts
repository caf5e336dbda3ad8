import { expect, it } from 'vitest';
import { fileNameOf } from './save-file';

it.each([
  ['ER by followers, 4 Oct – 20 Nov', 'ER-by-followers-4-Oct-20-Nov'],
  ['Чайный клуб «Проба»: 0,61 %', 'Чайный-клуб-Проба-0-61'],
  ['../../etc/passwd', 'etc-passwd'],
  ['', 'lorgnette'],
  ['???', 'lorgnette'],
])('the file name of %j is %j', (name, file) => {
  expect(fileNameOf(name)).toBe(file);
});

it('is never longer than file systems allow', () => {
  expect([...fileNameOf('ж'.repeat(500))]).toHaveLength(80);
});
