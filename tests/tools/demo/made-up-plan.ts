import type { PlanEntry, PlanGoal } from '../../../lib/model';
import { dayAfter, daysBetween, wallTimeOf, weekdayOf } from '../../../lib/plan/plan-time';
import { HABITS, IDEAS, OTHERS } from './made-up-plan-titles';

const ZONE = 'Europe/Moscow';
/** Days before and after today that are planned; the month on screen is whole whatever its day. */
const SPAN = 38;
/** Id of the entry of this evening. */
export const EVENING = 'made-up-evening';
/** Id of the brand that also answers comments. */
const BRAND = 'tea';

/** A believable month of a made-up tea shop: habits by weekday, a poll that repeats, one day with too much, ideas. */
export function madeUpPlan(locale: 'en' | 'ru', now: Date): PlanEntry[] {
  const { day: today, time } = wallTimeOf(now.toISOString(), ZONE);
  const days = Array.from({ length: 2 * SPAN + 1 }, (_, index) => dayAfter(today, index - SPAN));
  const habits = days.flatMap((day) =>
    HABITS.filter(({ weekday }) => weekday === weekdayOf(day)).map((habit): PlanEntry => {
      const week = Math.floor((daysBetween('2026-01-05', day) / 7) % habit.titles[locale].length);
      const title = habit.titles[locale].at(week) ?? '';
      const { targets, category, format } = habit;
      return entry({ day, time: habit.time, title, targets, category, format }, { today, time });
    }),
  );
  const { poll, morning, evening, sale, stock, last } = OTHERS[locale];
  const tomorrow = dayAfter(today, 1);
  const moment = { today, time };
  const offer = (hour: string, title: string) =>
    entry({ day: tomorrow, time: hour, title, targets: ['vk'], category: 'commercial', format: 'image' }, moment);
  const story = entry(
    {
      day: today,
      time: '23:30',
      title: evening,
      targets: ['vk', 'instagram'],
      category: 'user-generated',
      format: 'album',
    },
    moment,
  );
  const others = [
    entry({ day: today, time: '08:30', title: morning, targets: ['vk'], category: 'news', format: 'image' }, moment),
    { ...story, ...blueKettle(locale) },
    offer('09:00', sale),
    offer('13:00', stock),
    offer('16:00', `${sale}!`),
    offer('21:00', last),
    repeated(dayAfter(today, -weekdayOf(today) - 26), poll),
  ];
  return [...habits, ...others, ...IDEAS[locale].map((title, index) => idea(title, index, now))];
}

/** What the entry of this evening holds, so that an open entry shows what one can hold. */
function blueKettle(locale: 'en' | 'ru'): Partial<PlanEntry> {
  const { story, short } = OTHERS[locale];
  return {
    id: EVENING,
    text: story,
    variants: { instagram: short },
    hashtags: locale === 'ru' ? ['чай', 'отзывы'] : ['tea', 'regulars'],
    link: 'https://tea.example/kettles?size=2#blue',
    utm: { source: 'vk', medium: 'social', campaign: 'regulars' },
    references: ['vk|-4101_2005'],
    campaign: locale === 'ru' ? 'Свои люди' : 'Regulars',
    remind: 30,
  };
}

/** A goal of followers for the VK stand-in. */
export function madeUpGoal(locale: 'en' | 'ru', now: Date): PlanGoal {
  const { day: today } = wallTimeOf(now.toISOString(), ZONE);
  return {
    id: 'goal-followers',
    kind: 'goal',
    name: locale === 'ru' ? '10 000 подписчиков к весне' : '10,000 followers by spring',
    measure: 'own',
    unit: locale === 'ru' ? 'подписчиков' : 'followers',
    start: 7_900,
    startDay: dayAfter(today, -60),
    target: 10_000,
    targetDay: dayAfter(today, 90),
    typed: [
      { day: dayAfter(today, -40), value: 8_130 },
      { day: dayAfter(today, -20), value: 8_290 },
      { day: dayAfter(today, -1), value: 8_421 },
    ],
  };
}

type Planned = Required<Pick<PlanEntry, 'title' | 'targets' | 'category' | 'format'>> & { day: string; time: string };

/** What is over is out; the next two days are ready, the rest is being written. */
function entry({ day, time, ...rest }: Planned, now: { today: string; time: string }): PlanEntry {
  const over = day < now.today || (day === now.today && time <= now.time);
  const status = over ? 'published' : daysBetween(now.today, day) <= 2 ? 'ready' : 'draft';
  return {
    ...blank(`${day} ${time}`, `${day}T05:00:00.000Z`),
    ...rest,
    status,
    when: { day, time, zone: ZONE },
    brand: BRAND,
    checks: { altText: true, hashtags: over },
  };
}

function repeated(firstDay: string, title: string): PlanEntry {
  return {
    ...blank('poll', `${firstDay}T05:00:00.000Z`),
    ...{ title, status: 'ready', targets: ['telegram'], category: 'entertaining', format: 'poll', brand: BRAND },
    when: { day: firstDay, time: '09:00', zone: ZONE },
    repeat: 'FREQ=WEEKLY;BYDAY=TU',
  };
}

function idea(title: string, index: number, now: Date): PlanEntry {
  const references = index === 0 ? ['vk|-4101_2003'] : [];
  const at = new Date(now.getTime() - index * 86_400_000).toISOString();
  return { ...blank(`idea ${index}`, at), title, references };
}

function blank(id: string, at: string): PlanEntry {
  return {
    ...{ id: `made-up ${id}`, title: '', status: 'idea', targets: [], text: '', variants: {}, checks: {} },
    ...{ hashtags: [], references: [], notes: '', createdAt: at, editedAt: at },
  };
}
