/** P(X >= k) for a Poisson variable with the given mean; exact summation, 1 for k <= 0, 0 for a mean of 0. */
export function poissonTail(k: number, mean: number): number {
  if (k <= 0) return 1;
  if (!(mean > 0)) return 0;
  // Terms are summed from k upwards where they shrink, so that tiny probabilities keep their digits.
  let logTerm = -mean + k * Math.log(mean);
  for (let i = 2; i <= k; i += 1) logTerm -= Math.log(i);
  if (k <= mean) return 1 - below(k, mean);
  let total = 0;
  let term = Math.exp(logTerm);
  for (let i = k; term > total * 1e-12; i += 1) {
    total += term;
    term *= mean / (i + 1);
  }
  return Math.min(1, total);
}

function below(k: number, mean: number): number {
  let term = Math.exp(-mean);
  let total = 0;
  for (let i = 0; i < k; i += 1) {
    total += term;
    term *= mean / (i + 1);
  }
  return Math.min(1, total);
}
