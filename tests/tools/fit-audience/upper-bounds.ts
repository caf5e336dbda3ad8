import { ACCOUNT_FEATURES } from '../../../lib/audience/account-model';
import { type CsvRow, numberIn } from '../score/csv';
import { boostedTrees } from './boosted-trees';
import { ACCOUNT_FILES, type AccountSet, corpusRows } from './corpus';
import { FOLDS, ofSet, type Scored, SEED, scoreExample } from './cross-validate';
import { ACCOUNT_RECIPE, type AccountExample, accountExamples } from './examples';
import { atCut, auc } from './figures';
import { ACCOUNT_SETS } from './models';
import { foldsByGroup } from './seeded';
import { rowWeights, train } from './train';

/** What models that do not ship reach on a figure whose bar the shipped one misses. */
export interface UpperBound {
  what: string;
  /** The shipped model judged on the very rows it was fitted to: no honest test of it can be expected to do better. */
  ownRows: number;
  /** Boosted trees on the same ten features, and on every column of the tables, cross-validated on the same folds. */
  treesSame: number;
  treesEverything: number;
}

/** Columns that some of the tables have and the pages of the network mostly do not show beside the counts. */
const MORE_COLUMNS = [
  'bio_len',
  'username_len',
  'username_trailing_digits',
  'username_letters',
  'fullname_words',
  'fullname_digit_ratio',
  'name_eq_username',
  'external_url',
];

interface Row {
  example: AccountExample;
  everything: number[];
}

/** Upper bounds of the two figures of audience.md 6 that cross-validation does not reach; takes about a minute. */
export function upperBounds(): UpperBound[] {
  const rows = ACCOUNT_SETS.flatMap(rowsOf);
  const model = train(
    rows.map(({ example }) => example),
    ACCOUNT_RECIPE,
  );
  const own = rows.map(({ example }) => scoreExample(model, example));
  const same = treesOutOfFold(rows, ({ example }) => ten(example));
  const all = treesOutOfFold(rows, ({ example, everything }) => [...ten(example), ...everything]);
  const bound = (what: string, figure: (scored: readonly Scored[]) => number): UpperBound => ({
    what,
    ownRows: figure(own),
    treesSame: figure(same),
    treesEverything: figure(all),
  });
  return [
    bound('AUC Kaggle', (scored) => {
      const { p, labels } = ofSet(scored, 'kaggle');
      return auc(p, labels);
    }),
    bound('accuracy InstaFake at 0.5', (scored) => {
      const { p, labels } = ofSet(scored, 'instafake');
      return atCut(p, labels, 0.5).accuracy;
    }),
  ];
}

function rowsOf(set: AccountSet): Row[] {
  const everything = corpusRows(ACCOUNT_FILES[set]).map((row) => [...COUNTS, ...MORE_COLUMNS].map(cell(row)));
  const examples = accountExamples(set);
  if (examples.length !== everything.length) throw new Error(`${ACCOUNT_FILES[set]} has rows without counts`);
  return examples.map((example, i) => ({ example, everything: everything[i] ?? [] }));
}

const COUNTS = ['posts', 'followers', 'following'];

function cell(row: CsvRow): (column: string) => number {
  return (column) => numberIn(row, column) ?? Number.NaN;
}

function ten({ values }: AccountExample): number[] {
  return ACCOUNT_FEATURES.map((feature) => values[feature] ?? Number.NaN);
}

function treesOutOfFold(rows: readonly Row[], featuresOf: (row: Row) => number[]): Scored[] {
  const folds = foldsByGroup(
    rows.map(({ example }) => `${example.set} ${example.group}`),
    FOLDS,
    SEED,
  );
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learned = rows.filter((_row, i) => folds[i] !== fold);
    const examples = learned.map(({ example }) => example);
    const labels = examples.map(({ label }) => label);
    const score = boostedTrees(
      { rows: learned.map(featuresOf), labels, weights: rowWeights(examples, ACCOUNT_RECIPE) },
      SEED,
    );
    const unseen = rows.filter((_row, i) => folds[i] === fold);
    return unseen.map((row) => ({ set: row.example.set, label: row.example.label, p: score(featuresOf(row)) }));
  }).flat();
}
