import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barGeometry } from './bar-geometry';
import { extentOf, isDrawable } from './drawable';
import { heatGeometry } from './heat-geometry';
import { lineGeometry } from './line-geometry';
import { stripGeometry } from './strip-geometry';

const PLOT = { left: 50, right: 600, top: 10, bottom: 180 };
const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 16);

/** Everything a broken reading might hand over. */
const hostile = fc.oneof(
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300, -1e300, 0, -0, 5e-324),
  fc.constant(undefined),
);

const numbersIn = (drawing: unknown): number[] =>
  typeof drawing === 'number'
    ? [drawing]
    : typeof drawing === 'object' && drawing !== null
      ? Object.values(drawing).flatMap(numbersIn)
      : [];
const allFinite = (drawing: unknown) => numbersIn(drawing).every(Number.isFinite);

describe('extent', () => {
  it('leaves out what cannot be drawn, and never has no width', () => {
    expect(extentOf([1, Number.NaN, 4, undefined, 1e300], false)).toEqual([1, 4]);
    expect(extentOf([3, 4], true)).toEqual([0, 4]);
    expect(extentOf([], true)).toEqual([0, 1]);
    expect(extentOf([5, 5], false)).toEqual([4.5, 5.5]);
    expect(extentOf([0, 0], false)).toEqual([-1, 1]);
  });
  it('holds every drawable value', () => {
    fc.assert(
      fc.property(fc.array(hostile), fc.boolean(), (values, fromZero) => {
        const [low, high] = extentOf(values, fromZero);
        expect(low).toBeLessThan(high);
        for (const value of values.filter(isDrawable)) expect(value >= low && value <= high).toBe(true);
      }),
    );
  });
});

describe('lines', () => {
  it('stand in order of time, and higher values higher up', () => {
    const points = [3, 1, 2].map((value, index) => ({ at: MONDAY + index * DAY, value }));
    const { lines, days, values } = lineGeometry([{ name: 'Tea', points: points.toReversed() }], PLOT);
    const [line] = lines;
    expect(line?.marks.map(({ x }) => x)).toEqual([50, 325, 600]);
    expect(line?.marks.map(({ y }) => y)).toEqual([10, 180, 95]);
    expect(line?.path.startsWith('M50,10')).toBe(true);
    expect(days.length).toBeGreaterThan(1);
    expect(values.map(({ value }) => value)).toEqual([1, 1.5, 2, 2.5, 3]);
  });
  it('break where a value is unknown: unknown is not zero', () => {
    const points = [4, 5, undefined, 6, 7].map((value, index) => ({ at: MONDAY + index * DAY, value }));
    const [line] = lineGeometry([{ name: 'Tea', points }], PLOT).lines;
    expect(line?.marks).toHaveLength(4);
    expect(line?.path.match(/M/g)).toHaveLength(2);
  });
  it('of one measurement are a mark without a line', () => {
    const [line] = lineGeometry([{ name: 'Tea', points: [{ at: MONDAY, value: 7 }] }], PLOT).lines;
    expect(line?.path).toBe('');
    expect(line?.marks).toEqual([{ x: 325, y: 95, hollow: false }]);
  });
  it('of nothing have no axis', () => {
    expect(lineGeometry([{ name: 'Tea', points: [] }], PLOT)).toEqual({
      lines: [{ path: '', marks: [] }],
      days: [],
      values: [],
    });
  });
  it('keep their names apart', () => {
    const same = ['A', 'B', 'C'].map((name) => ({ name, points: [{ at: MONDAY, value: 7 }] }));
    const places = lineGeometry(same, PLOT).lines.map(({ end }) => end?.labelY ?? 0);
    expect(places.toSorted((a, b) => a - b)).toEqual([95, 109, 123]);
  });
  it('survive hostile numbers, and stay inside their place', () => {
    const point = fc.record({ at: fc.oneof(fc.double(), fc.integer()), value: hostile });
    fc.assert(
      fc.property(fc.array(fc.array(point), { maxLength: 4 }), (series) => {
        const drawing = lineGeometry(
          series.map((points) => ({ name: 'Tea', points })),
          PLOT,
        );
        expect(allFinite({ ...drawing, days: [], values: drawing.values.map(({ y }) => y) })).toBe(true);
        for (const { marks, path } of drawing.lines) {
          expect(path).not.toMatch(/NaN|Infinity/);
          for (const { x, y } of marks) expect(x >= 50 && x <= 600 && y >= 9.9 && y <= 180.1).toBe(true);
        }
      }),
    );
  });
});

describe('bars', () => {
  const bars = (...values: Array<number | undefined>) => values.map((value) => ({ value }));

  it('are as long as their values, from zero', () => {
    const { groups } = barGeometry([{ name: 'album', bars: bars(5, 10, 0) }], { left: 0, right: 100, top: 0 });
    expect(groups[0]?.bars.map(({ width }) => width)).toEqual([50, 100, 0]);
  });
  it('of unknown and of negative values do not exist', () => {
    const { groups } = barGeometry([{ name: '', bars: bars(undefined, -3, 2) }], { left: 0, right: 100, top: 0 });
    expect(groups[0]?.bars.map((bar) => 'width' in bar)).toEqual([false, false, true]);
  });
  it('survive hostile numbers', () => {
    fc.assert(
      fc.property(fc.array(hostile), (values) => {
        const drawing = barGeometry([{ name: 'album', bars: bars(...values) }], { left: 20, right: 300, top: 0 });
        expect(allFinite(drawing)).toBe(true);
        for (const { width = 0 } of drawing.groups[0]?.bars ?? []) expect(width >= 0 && width <= 280).toBe(true);
      }),
    );
  });
});

describe('table of marks', () => {
  const cell = (value: number | undefined, thin = false) => ({ column: 0, row: 0, value, n: 1, thin });

  it('speaks by area', () => {
    const [half, full] = heatGeometry([cell(1), cell(4)], { left: 0, top: 0 });
    expect(full?.radius).toBe(9);
    expect(half?.radius).toBe(4.5);
  });
  it('does not let a thin cell flatten the others', () => {
    const [firm, thin] = heatGeometry([cell(1), cell(100, true)], { left: 0, top: 0 });
    expect(firm?.radius).toBe(9);
    expect(thin?.radius).toBe(9);
  });
  it('draws nothing for an unknown value and a speck for zero', () => {
    expect(heatGeometry([cell(undefined)], { left: 0, top: 0 })).toEqual([]);
    expect(heatGeometry([cell(0)], { left: 0, top: 0 })[0]?.radius).toBe(2.5);
  });
  it('survives hostile numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, fc.boolean())), (values) => {
        const marks = heatGeometry(
          values.map(([value, thin]) => cell(value, thin)),
          { left: 0, top: 0 },
        );
        expect(allFinite(marks)).toBe(true);
        for (const { radius } of marks) expect(radius >= 2.5 && radius <= 9).toBe(true);
      }),
    );
  });
});

describe('strips of dots', () => {
  const dots = (...values: Array<number | undefined>) => values.map((value) => ({ value, hollow: false }));

  it('show median and middle half on the axis of the dots', () => {
    const { rows } = stripGeometry([{ dots: dots(0, 5, 10), median: 5, q1: 2.5, q3: 7.5 }], {
      left: 0,
      right: 100,
      top: 0,
    });
    expect(rows[0]?.dots.map(({ x }) => x)).toEqual([0, 50, 100]);
    expect(rows[0]).toMatchObject({ median: 50, half: { from: 25, to: 75 } });
  });
  it('keep a left-out success at the end of the axis', () => {
    const row = { dots: [...dots(5, 10), { value: 900, hollow: true }] };
    const { rows } = stripGeometry([row], { left: 0, right: 100, top: 0 });
    expect(rows[0]?.dots.map(({ x, beyond }) => [x, beyond])).toEqual([
      [50, false],
      [100, false],
      [100, true],
    ]);
  });
  it('stack dots that would cover each other', () => {
    const { rows } = stripGeometry([{ dots: dots(5, 5, 5, 5) }], { left: 0, right: 100, top: 0 });
    expect(new Set(rows[0]?.dots.map(({ y }) => y)).size).toBe(4);
  });
  it('survive hostile numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ value: hostile, hollow: fc.boolean() })), hostile, (values, median) => {
        const row = { dots: values, ...(median !== undefined && { median, q1: median, q3: median }) };
        const drawing = stripGeometry([row], { left: 10, right: 300, top: 0 });
        expect(allFinite(drawing.rows[0]?.dots)).toBe(true);
        for (const { x } of drawing.rows[0]?.dots ?? []) expect(x <= 300).toBe(true);
      }),
    );
  });
});
