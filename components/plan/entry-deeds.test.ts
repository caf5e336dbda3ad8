import { describe, expect, it } from 'vitest';
import { readQuickLine } from '../../lib/plan/quick-add';
import { planEntry } from '../../tests/support/plan-entry';
import { entryOfLine, movedTo, onItsOwn, takenBack, without, withStatus } from './entry-deeds';

const NOW = '2026-11-22T10:00:00.000Z';
const brands = [{ id: 'b1', name: 'Чайный клуб', myName: '', link: '', tone: '', neutral: false }];
const fromLine = (line: string) =>
  entryOfLine(readQuickLine(line, { day: '2026-11-22', time: '09:00' }), line, {
    id: 'n',
    now: NOW,
    zone: 'Europe/Moscow',
    brands,
    remind: 30,
  });
const single = { entry: planEntry(), day: '2026-11-27', key: 'e1' };
const weekly = { entry: planEntry({ repeat: 'FREQ=WEEKLY' }), day: '2026-12-04', key: 'e1@2026-12-04' };

describe('an entry from a line', () => {
  it('has what was understood, and a reminder when it has a time', () => {
    expect(fromLine('пт 18:00 вк клип: распаковка @чайный-клуб #новости')).toMatchObject({
      title: 'распаковка',
      status: 'draft',
      when: { day: '2026-11-27', time: '18:00', zone: 'Europe/Moscow' },
      brand: 'b1',
      category: 'news',
      remind: 30,
    });
    expect(fromLine('fri vk: tea')).not.toHaveProperty('remind');
  });
  it('that was not understood is an idea with the raw line', () => {
    expect(fromLine('  Interview with the roaster ')).toMatchObject({
      status: 'idea',
      title: 'Interview with the roaster',
      raw: 'Interview with the roaster',
    });
    expect(fromLine('#')).toMatchObject({ title: '#', raw: '#' });
    expect(fromLine('fri vk: tea @nobody')).toMatchObject({ raw: 'fri vk: tea @nobody' });
  });
});

describe('deeds', () => {
  it('on a single entry change it, and can be taken back', () => {
    const deed = movedTo(single, '2026-11-30', 'n', NOW);
    expect(deed.put).toMatchObject([{ id: 'e1', when: { day: '2026-11-30', time: '18:00' } }]);
    expect(takenBack(deed, single.entry)).toEqual({ put: [single.entry], remove: [] });
    expect(without(single, NOW)).toEqual({ put: [], remove: ['e1'] });
  });
  it('on one day of a repeated entry leave the others alone', () => {
    const deed = withStatus(weekly, 'published', 'n', NOW);
    expect(deed.put).toMatchObject([
      { id: 'n', status: 'published', outOf: 'e1' },
      { id: 'e1', except: ['2026-12-04'], repeat: 'FREQ=WEEKLY' },
    ]);
    expect(takenBack(deed, weekly.entry)).toEqual({ put: [weekly.entry], remove: ['n'] });
    expect(without(weekly, NOW).put[0]?.except).toEqual(['2026-12-04']);
  });
  it('without a day make an idea', () => {
    const [idea] = movedTo(single, undefined, 'n', NOW).put;
    expect(idea).toMatchObject({ status: 'idea' });
    expect(idea).not.toHaveProperty('when');
  });
});

describe('one day of a repeated entry on its own', () => {
  it('leaves the others, and taken back it is one of them again', () => {
    const deed = onItsOwn(weekly, 'alone', NOW);
    expect(deed.put).toMatchObject([
      { id: 'alone', outOf: 'e1', when: { day: '2026-12-04' } },
      { id: 'e1', repeat: 'FREQ=WEEKLY', except: ['2026-12-04'] },
    ]);
    expect(takenBack(deed, weekly.entry)).toEqual({ put: [weekly.entry], remove: ['alone'] });
  });
});
