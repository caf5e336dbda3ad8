import { expect, it } from 'vitest';
import { parseDocuments } from './documents';

const values = [{ a: [1, { b: 'one\n{line' }] }, { c: '"}' }];

it('reads one document, plain or pretty-printed', () => {
  for (const indent of [0, 2, '\t']) {
    expect(parseDocuments(JSON.stringify(values[0], null, indent))).toEqual({ documents: [values[0]], broken: 0 });
    expect(parseDocuments(`for (;;);${JSON.stringify(values, null, indent)}`)).toEqual({
      documents: [values],
      broken: 0,
    });
  }
});

it('reads several documents with any break between and inside them', () => {
  for (const indent of [0, 2]) {
    for (const between of ['\n', '\r\n', '\n\n', '']) {
      const body = values.map((value) => JSON.stringify(value, null, indent)).join(between);
      expect(parseDocuments(body), JSON.stringify(body)).toEqual({ documents: values, broken: 0 });
    }
  }
});
