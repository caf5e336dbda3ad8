/** Rows as feature vectors of equal length, labels 0 or 1, and a weight for each row. */
export interface TrainingSet {
  rows: readonly (readonly number[])[];
  labels: readonly number[];
  weights: readonly number[];
}

export interface FittedLine {
  intercept: number;
  weights: number[];
}

const STEPS = 100;

/**
 * Ridge logistic regression by Newton steps, deterministic.
 *
 * Features are standardised with the rows' weights (population variance), the penalty `lambda / 2 x |beta|^2` acts on
 * the standardised coefficients and leaves the intercept free; the result is given on the original scale.
 */
export function ridgeLogistic({ rows, labels, weights }: TrainingSet, lambda: number): FittedLine {
  const width = rows[0]?.length ?? 0;
  const total = sum(weights);
  const mean = Array.from({ length: width }, (_, j) => sum(rows.map((row, i) => at(weights, i) * at(row, j))) / total);
  const deviation = mean.map((center, j) => {
    const variance = sum(rows.map((row, i) => at(weights, i) * (at(row, j) - center) ** 2)) / total;
    return Math.sqrt(variance) || 1;
  });
  const scaled = rows.map((row) => [1, ...row.map((value, j) => (value - at(mean, j)) / at(deviation, j))]);
  const beta = newton(scaled, labels, weights, lambda);
  const coefficients = beta.slice(1).map((value, j) => value / at(deviation, j));
  const shift = sum(coefficients.map((value, j) => value * at(mean, j)));
  return { intercept: at(beta, 0) - shift, weights: coefficients };
}

function newton(rows: number[][], labels: readonly number[], weights: readonly number[], lambda: number): number[] {
  const width = rows[0]?.length ?? 0;
  let beta = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = beta.map((value, j) => (j === 0 ? 0 : -lambda * value));
    const hessian = beta.map((_, j) => beta.map((__, k) => (j === k && j > 0 ? lambda : 0)));
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-sum(row.map((value, j) => value * at(beta, j)))));
      const residual = at(weights, i) * (at(labels, i) - p);
      const spread = at(weights, i) * p * (1 - p);
      for (let j = 0; j < width; j += 1) {
        gradient[j] = at(gradient, j) + residual * at(row, j);
        const line = hessian[j] ?? [];
        for (let k = 0; k < width; k += 1) line[k] = at(line, k) + spread * at(row, j) * at(row, k);
      }
    });
    const move = solve(hessian, gradient);
    beta = beta.map((value, j) => value + at(move, j));
    if (move.every((value) => Math.abs(value) < 1e-12)) break;
  }
  return beta;
}

/** Solves a symmetric linear system by Gauss-Jordan elimination with pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const lines = matrix.map((line, i) => [...line, at(right, i)]);
  for (let column = 0; column < lines.length; column += 1) {
    const below = lines.slice(column);
    const best = below.reduce((a, b) => (Math.abs(at(b, column)) > Math.abs(at(a, column)) ? b : a));
    const from = lines.indexOf(best);
    [lines[column], lines[from]] = [best, lines[column] ?? []];
    for (const line of lines) {
      if (line === best) continue;
      const factor = at(line, column) / at(best, column);
      if (factor !== 0) for (let k = column; k < line.length; k += 1) line[k] = at(line, k) - factor * at(best, k);
    }
  }
  return lines.map((line, i) => at(line, lines.length) / at(line, i));
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
