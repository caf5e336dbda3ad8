import type { CommentFeature } from '../../../lib/audience/comment-features';
import { commentParts } from '../../../lib/audience/comment-words';
import type { Bar } from './bars';
import type { CommentSet } from './corpus';
import { FOLDS, ofSet, type Scored, SEED, scoreExample } from './cross-validate';
import { COMMENT_RECIPE, commentExamples, type RawComment, rawComments } from './examples';
import { atCut, auc } from './figures';
import { COMMENT_SETS } from './models';
import { foldsByGroup } from './seeded';
import { type Example, train } from './train';

const CUT = 0.5;

/** Bar 8, twice: with copies of a text kept together, and with copies scattered as in a held-out part. */
export function commentFigures(): Bar[] {
  return [
    ...folded('copies together', ({ text }) => commentParts(text).words.join(' ')),
    ...folded('copies scattered', (_, i) => String(i)),
    { id: '8', what: 'learned on Instagram, AUC on YouTube', reached: transfer('instagram', 'youtube'), atLeast: 0.84 },
    { id: '8', what: 'learned on YouTube, AUC on Instagram', reached: transfer('youtube', 'instagram'), atLeast: 0.84 },
  ];
}

function folded(how: string, group: (comment: RawComment, i: number) => string): Bar[] {
  const scored = outOfFoldComments(group);
  const { p, labels } = ofSet(scored, 'instagram');
  const { f1, fpr } = atCut(p, labels, CUT);
  return [
    { id: '8', what: `Instagram comments, ${how}: AUC`, reached: auc(p, labels), atLeast: 0.935 },
    { id: '8', what: `Instagram comments, ${how}: F1`, reached: f1, atLeast: 0.81 },
    { id: '8', what: `Instagram comments, ${how}: genuine flagged`, reached: fpr, atMost: 0.11 },
  ];
}

/** Duplicates are counted inside each part only, because the other part would not be there in use. */
function outOfFoldComments(group: (comment: RawComment, i: number) => string): Scored[] {
  const sets = COMMENT_SETS.map((set) => {
    const comments = rawComments(set);
    return {
      set,
      comments,
      folds: foldsByGroup(
        comments.map((one, i) => group(one, i) || `blank ${i}`),
        FOLDS,
        SEED,
      ),
    };
  });
  return Array.from({ length: FOLDS }, (_, fold) => {
    const part = (inside: boolean): Example<CommentFeature>[] =>
      sets.flatMap(({ set, comments, folds }) =>
        commentExamples(
          comments.filter((_one, i) => (folds[i] === fold) === inside),
          set,
        ),
      );
    const model = train(part(false), COMMENT_RECIPE);
    return part(true).map((example) => scoreExample(model, example));
  }).flat();
}

function transfer(from: CommentSet, to: CommentSet): number {
  const model = train(commentExamples(rawComments(from), from), { ...COMMENT_RECIPE, neutralFrom: [from] });
  const scored = commentExamples(rawComments(to), to).map((example) => scoreExample(model, example));
  const { p, labels } = ofSet(scored, to);
  return auc(p, labels);
}
