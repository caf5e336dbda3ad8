/** Area under the ROC curve by ranks; ties count half. NaN without both classes. */
export function auc(scores: readonly number[], labels: readonly number[]): number {
  const order = scores.map((score, i) => ({ score, label: labels[i] ?? 0 })).sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to += 1;
    for (let i = from; i < to; i += 1) {
      if (order[i]?.label !== 1) continue;
      rankSum += (from + 1 + to) / 2;
      positives += 1;
    }
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (order.length - positives));
}

export interface AtCut {
  accuracy: number;
  f1: number;
  /** True-positive rate. */
  recall: number;
  /** False-positive rate. */
  fpr: number;
}

/** Figures of the rule "score >= cut". */
export function atCut(scores: readonly number[], labels: readonly number[], cut: number): AtCut {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  scores.forEach((score, i) => {
    const [flagged, positive] = [score >= cut, labels[i] === 1];
    if (flagged && positive) tp += 1;
    else if (flagged) fp += 1;
    else if (positive) fn += 1;
    else tn += 1;
  });
  return {
    accuracy: (tp + tn) / scores.length,
    f1: (2 * tp) / (2 * tp + fp + fn),
    recall: tp / (tp + fn),
    fpr: fp / (fp + tn),
  };
}

/** Value below which the share `q` of the values lies, with linear interpolation between neighbours. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
