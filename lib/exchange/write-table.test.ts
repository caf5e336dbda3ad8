import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { tableAsCsv } from './write-table';

it('opens in Excel: byte order mark, CRLF, nothing for what is not known', () => {
  expect(
    tableAsCsv(
      ['name', 'value'],
      [
        ['Чай; кофе', 0.5],
        ['Tea', undefined],
      ],
      ';',
    ),
  ).toBe('\ufeffname;value\r\n"Чай; кофе";0.5\r\nTea;\r\n');
});

it('lets no name of a community run as a formula', () => {
  const [, line = ''] = tableAsCsv(['name'], [['=HYPERLINK("x")']], ',').split('\r\n');
  expect(line).toBe(`"'=HYPERLINK(""x"")"`);
});

it('is read back as it was written, whatever stands in it', () => {
  const text = fc.string({ minLength: 1 }).filter((value) => !/^['=+\-@\t\r\n\s]/u.test(value));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { minLength: 1 }),
      fc.constantFrom(',', ';', '\t'),
      (rows, separator) => {
        const csv = tableAsCsv(['a', 'b'], rows, separator as ',').slice(1);
        expect(Papa.parse<string[]>(csv, { delimiter: separator, skipEmptyLines: true }).data.slice(1)).toEqual(rows);
      },
    ),
  );
});
