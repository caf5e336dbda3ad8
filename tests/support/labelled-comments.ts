import { COMMENT_LABELS, type CommentLabel } from '../../lib/model';

/** A comment, and the labels that a careful reader gives it; with "?" those that may stand there or not. */
export type LabelledComment = readonly [text: string, labels: string];

export interface LabelScore {
  label: CommentLabel;
  /** How often the label should stand there, and how often it does. */
  wanted: number;
  found: number;
  right: number;
}

export interface Misread {
  text: string;
  missed: CommentLabel[];
  wrong: CommentLabel[];
}

/** Compares a reader of comments with a careful one, label by label. */
export function scoreLabels(
  comments: readonly LabelledComment[],
  read: (text: string) => readonly CommentLabel[],
): { scores: LabelScore[]; misread: Misread[] } {
  const scores = COMMENT_LABELS.map((label): LabelScore => ({ label, wanted: 0, found: 0, right: 0 }));
  const misread = comments.flatMap(([text, labels]) => {
    const wanted = new Set(labels.split(' '));
    const found = read(text);
    const counted = scores.filter(({ label }) => !wanted.has(`${label}?`));
    for (const score of counted) {
      const isWanted = wanted.has(score.label);
      const isFound = found.includes(score.label);
      score.wanted += Number(isWanted);
      score.found += Number(isFound);
      score.right += Number(isWanted && isFound);
    }
    const names = counted.map(({ label }) => label);
    const missed = names.filter((label) => wanted.has(label) && !found.includes(label));
    const wrong = names.filter((label) => !wanted.has(label) && found.includes(label));
    return missed.length + wrong.length > 0 ? [{ text, missed, wrong }] : [];
  });
  return { scores, misread };
}

/** Precision and recall over all labels. */
export function together(scores: readonly LabelScore[]): { precision: number; recall: number } {
  const sum = (member: 'wanted' | 'found' | 'right') => scores.reduce((all, score) => all + score[member], 0);
  return { precision: sum('right') / sum('found'), recall: sum('right') / sum('wanted') };
}
