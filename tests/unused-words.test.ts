import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { audienceWords } from '../lib/i18n/audience';
import { chartWords } from '../lib/i18n/charts';
import { compareWords } from '../lib/i18n/compare';
import { en } from '../lib/i18n/en';
import { exchangeWords } from '../lib/i18n/exchange';
import { helpWords } from '../lib/i18n/help';
import { libraryWords } from '../lib/i18n/library';
import { paletteWords } from '../lib/i18n/palette';
import { planWords } from '../lib/i18n/plan';
import { plannerWords } from '../lib/i18n/planner';
import { practiceWords } from '../lib/i18n/practice';
import { queueWords } from '../lib/i18n/queue';
import { saveWords } from '../lib/i18n/save';
import { searchWords } from '../lib/i18n/search';
import { settingsWords } from '../lib/i18n/settings';
import { surroundingsWords } from '../lib/i18n/surroundings';
import { templateWords } from '../lib/i18n/templates';
import { workspaceWords } from '../lib/i18n/workspace';

const sources = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}')
  .filter((file) => !file.startsWith('lib/i18n/') && !file.includes('.test.'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Beginnings of keys that are completed in code, such as `reason.${code}`. */
const prefixes = [...sources.matchAll(/[`']([\w.]+\.)\$\{/g)].map(([, prefix]) => prefix ?? '');

it('every word of the dictionaries is used somewhere', () => {
  const unused = Object.keys({
    ...en,
    ...audienceWords.en,
    ...saveWords.en,
    ...searchWords.en,
    ...paletteWords.en,
    ...workspaceWords.en,
    ...libraryWords.en,
    ...exchangeWords.en,
    ...settingsWords.en,
    ...helpWords.en,
    ...practiceWords.en,
    ...chartWords.en,
    ...queueWords.en,
    ...compareWords.en,
    ...templateWords.en,
    ...planWords.en,
    ...surroundingsWords.en,
    ...plannerWords.en,
  }).filter((key) => !sources.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)));
  expect(unused).toEqual([]);
});
