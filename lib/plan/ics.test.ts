import fc from 'fast-check';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { readIcs } from './ics-read';
import { writeIcs } from './ics-write';
import { momentOf } from './plan-time';

const NOW = '2026-11-22T10:00:00.000Z';
const options = { zone: 'Europe/Moscow', now: NOW, makeId: (index: number) => `new${index}` };
const again = (file: string) => readIcs(file, options);
const text = 'Чай; недели, "проба" \\n не строка 👨‍👩‍👧\nвторая строка';

describe('a calendar file', () => {
  it.each([
    ['with a time', planEntry({ title: text.split('\n')[0] ?? '', text, remind: 45 })],
    ['of a whole day', planEntry({ when: { day: '2026-12-31', zone: 'Europe/Moscow' } })],
    [
      'repeated over a change of clocks',
      planEntry({
        repeat: 'FREQ=WEEKLY;BYDAY=FR',
        except: ['2026-12-04'],
        when: { day: '2026-03-20', time: '18:00', zone: 'Europe/Amsterdam' },
      }),
    ],
    [
      'with everything',
      planEntry({
        variants: { x: 'kurz' },
        category: 'news',
        checks: { link: true },
        link: 'https://proba.example/?a=1',
        utm: { source: 'vk' },
        references: ['vk|-1_2'],
        hashtags: ['#чай'],
        publishedUrl: 'https://vk.com/wall-1_2',
        brand: 'b1',
        notes: 'n',
      }),
    ],
  ])('gives an entry back: %s', (_, entry) => {
    expect(again(writeIcs([entry], NOW))).toEqual({ entries: [entry] });
  });

  it.each(['Europe/Moscow', 'Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata'])(
    'means the same to another library, in %s',
    (zone) => {
      const entries = ['2026-01-15', '2026-03-29', '2026-07-01', '2026-10-25', '2026-11-01'].map((day, index) =>
        planEntry({ id: `e${index}`, when: { day, time: '18:30', zone } }),
      );
      const events = Object.values(ical.sync.parseICS(writeIcs(entries, NOW))).filter(
        (item) => item?.type === 'VEVENT',
      );
      const starts = Object.fromEntries(events.map((event) => [event.uid, new Date(event.start).toISOString()]));
      for (const entry of entries)
        expect(starts[`${entry.id}@lorgnette`]).toBe(momentOf({ day: '', zone, ...entry.when }).at);
      expect(events[0]?.summary).toBe('Tea of the week');
    },
  );

  it('keeps every line within 75 bytes', () => {
    const file = writeIcs([planEntry({ title: 'Чай недели '.repeat(30), text: text.repeat(20) })], NOW);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(again(file)).toHaveProperty('entries');
  });

  it('writes the changes of clocks of its zones', () => {
    const file = writeIcs([planEntry({ when: { day: '2026-11-27', time: '18:00', zone: 'Europe/Amsterdam' } })], NOW);
    // By the offset before the change, as the format wants it.
    expect(file).toContain('BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200');
    expect(file).toContain('BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100');
  });

  it('leaves ideas without a day at home', () => {
    const { when: _, ...idea } = planEntry();
    expect(writeIcs([idea], NOW)).not.toContain('VEVENT');
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (title, body) => {
          const entry = planEntry({ title: `T${title.replace(/\s+/gu, ' ')}`.trim(), text: body });
          expect(again(writeIcs([entry], NOW))).toEqual({ entries: [entry] });
        },
      ),
    );
  });
});

const foreign = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:f1', 'DTSTAMP:20261122T100000Z', ...lines, 'END:VEVENT'];

describe('a file of another calendar', () => {
  it('becomes drafts in the zone it names', () => {
    const file = foreign(
      ...event(
        'SUMMARY:Fair',
        'DTSTART;TZID=Europe/Amsterdam:20261127T180000',
        'RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=3',
        'DESCRIPTION:a\\, b',
      ),
      ...event('SUMMARY:UTC', 'DTSTART:20261127T180000Z'),
      ...event('SUMMARY:Day', 'DTSTART;VALUE=DATE:20261128', 'DTEND;VALUE=DATE:20261129'),
    );
    const read = again(file);
    if (!('entries' in read)) throw new Error(JSON.stringify(read));
    expect(read.entries.map(({ title, when, repeat }) => [title, when, repeat])).toEqual([
      ['Fair', { day: '2026-11-27', time: '18:00', zone: 'Europe/Amsterdam' }, 'FREQ=WEEKLY;BYDAY=FR;COUNT=3'],
      ['UTC', { day: '2026-11-27', time: '21:00', zone: 'Europe/Moscow' }, undefined],
      ['Day', { day: '2026-11-28', zone: 'Europe/Moscow' }, undefined],
    ]);
    expect(read.entries[0]).toMatchObject({ id: 'new0', status: 'draft', text: 'a, b' });
  });

  it('with a zone by a name of its own is read by the offsets it brings', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Own Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const file = foreign(...zone, ...event('SUMMARY:x', 'DTSTART;TZID=Own Standard Time:20261127T180000'));
    expect(again(file)).toMatchObject({
      entries: [{ when: { day: '2026-11-27', time: '20:00', zone: 'Europe/Moscow' } }],
    });
  });

  it('wins over what we wrote, where it was changed there', () => {
    const file = writeIcs([planEntry({ category: 'news' })], NOW)
      .replace('DTSTART;TZID=Europe/Moscow:20261127T180000', 'DTSTART;TZID=Europe/Moscow:20261128T190000')
      .replace('SUMMARY:Tea of the week', 'SUMMARY:Moved');
    expect(again(file)).toMatchObject({
      entries: [{ id: 'e1', title: 'Moved', category: 'news', when: { day: '2026-11-28', time: '19:00' } }],
    });
  });

  it.each([
    ['', 'not-a-calendar', 1],
    ['<html>', 'not-a-calendar', 1],
    [foreign(), 'no-entries', 1],
    [foreign(...event('SUMMARY:x')), 'no-start', 4],
    [foreign(...event('SUMMARY:x', 'DTSTART:tomorrow')), 'broken-event', 4],
    [foreign(...event('SUMMARY:x', 'DTSTART;VALUE=DATE:20261128')).replace('END:VEVENT\r\n', ''), 'not-opened', 9],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'not-closed', 2],
  ])('that is broken says where: %j', (file, code, line) => {
    expect(again(file)).toEqual({ problems: [{ code, line }] });
  });

  it('never throws', () => {
    const line = fc.constantFrom(
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'DTSTART:20261127T180000Z',
      'DTSTART;TZID=Nowhere/At:20261127T180000',
      'RRULE:FREQ=NEVER',
      'SUMMARY',
      'UID:1',
      'EXDATE:x',
      'BEGIN:VALARM',
      'TRIGGER:x',
      `${'X-LORGNETTE-ENTRY'}:%7B%22__proto__%22%3A1%7D`,
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => void again(lines.join('\r\n'))),
      { numRuns: 300 },
    );
  });
});
