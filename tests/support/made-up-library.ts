import { crc32, deflateSync } from 'node:zlib';
import {
  ABSENT,
  type Count,
  exact,
  HIDDEN,
  type PostFormat,
  type SavedCommunity,
  type SaveRequest,
} from '../../lib/model';
import { madeUpComment, madeUpSave } from './made-up-saves';

/** A made-up community with texts in its own voice. */
interface Voice {
  network: string;
  id: string;
  name: string;
  members: Count;
  texts: string[];
}

const rounded = (value: number, raw: string): Count => ({
  kind: 'rounded',
  value,
  lo: value - 100,
  hi: value + 100,
  raw,
});

const VOICES: readonly Voice[] = [
  {
    network: 'vk',
    id: '-4101',
    name: 'Чайный клуб «Проба»',
    members: exact(40_312),
    texts: [
      'Утварь недели — глиняная чабань из Гончарного переулка. Рассказываем, зачем ей двойное дно и как за ней ухаживать.',
      'Скидка 15 % на улуны до воскресенья. Промокод ПРОБА, работает и в лавке, и на сайте.',
      'Вы спрашивали, чем отличаются зелёные чаи из разных уездов. Собрали карту вкусов: сохраняйте и спорьте в комментариях.',
      'Кто узнал этот чайник? Подсказка: он старше нас всех, вместе взятых.',
      'Завтра открываем вторую комнату для церемоний. Первым десяти гостям — пиала в подарок.',
      'Фото от подписчицы: завтрак с видом на крыши и чай из нашей ноябрьской коробки.',
    ],
  },
  {
    network: 'instagram',
    id: '9901',
    name: 'Lumen Clay Studio',
    members: rounded(12_300, '12.3K'),
    texts: [
      'New glaze out of the kiln. Swipe for the tests that failed first #pottery #glaze',
      'Three seats left for the Saturday wheel class. Link in bio.',
      'How a mug handle is pulled, in twelve seconds',
      '',
    ],
  },
  {
    network: 'facebook',
    id: '1000551',
    name: 'Harbour Street Bakery',
    members: exact(8_940),
    texts: [
      'We open at six tomorrow because of the market. Rye, seeded, and a surprise.',
      'Thank you for 500 reviews! Here is our neighbour’s photograph of the queue.',
      'Sourdough class: what a starter needs in winter',
    ],
  },
];

const FORMATS: readonly PostFormat[] = ['image', 'video', 'text', 'album', 'reel', 'link'];

/** Requests to save a small library that looks like one: three networks, hidden, rounded and missing counts, pictures. */
export function madeUpLibrary(count = 60, now = '2026-11-22T12:00:00.000Z'): SaveRequest[] {
  return Array.from({ length: count }, (_, index) => requestOf(index, Date.parse(now)));
}

function requestOf(index: number, now: number): SaveRequest {
  const voice = VOICES[(index * 7) % 13 < 7 ? 0 : (index % 2) + 1] ?? VOICES[0];
  if (voice === undefined) throw new Error('there is always a voice');
  const likes = 40 + ((index * 7919) % 700);
  const comments = (index * 31) % 60;
  const shares = (index * 17) % 25;
  const members = 'value' in voice.members ? voice.members.value : 0;
  const at = new Date(now - 3_600_000).toISOString();
  const hidden = index % 11 === 5;
  const community: SavedCommunity = { id: voice.id, kind: 'group', name: voice.name, members: voice.members, at };
  return madeUpSave(
    {
      network: voice.network,
      id: voice.network === 'vk' ? `${voice.id}_${1000 + index}` : `${voice.id}00${index}`,
      communityId: voice.id,
      authorName: voice.name,
      url: `https://${voice.network === 'vk' ? 'vk.com' : `www.${voice.network}.com`}/made-up/${index}`,
      publishedAt: new Date(now - index * 31 * 3_600_000).toISOString(),
      text: voice.texts[index % voice.texts.length] ?? '',
      format: FORMATS[index % FORMATS.length] ?? 'other',
      reactions: hidden ? HIDDEN : exact(likes),
      comments: exact(comments),
      shares: voice.network === 'instagram' ? ABSENT : exact(shares),
      views:
        index % 5 === 0
          ? ABSENT
          : index % 3 === 0
            ? rounded(likes * 30, `${Math.round(likes * 0.3) / 10}K`)
            : exact(likes * 31),
    },
    {
      community,
      ...(!hidden && {
        figures: {
          erF: (likes + comments + (voice.network === 'instagram' ? 0 : shares)) / members,
          timesUsual: Math.round(((likes + comments) / 300) * 100) / 100,
          usualOf: 24,
          at,
        },
      }),
      pageUrl: `https://${voice.network}.com/made-up`,
      comments:
        index % 4 === 0
          ? [
              madeUpComment({ id: `${index}1`, network: voice.network, text: 'А доставка в Тверь есть?' }),
              madeUpComment({ id: `${index}2`, parentId: `${index}1`, network: voice.network, text: 'Да, два дня.' }),
            ]
          : [],
      picture:
        index % 3 === 2
          ? { none: index % 2 === 0 ? 'not-on-screen' : 'no-picture' }
          : { from: 'picture', type: 'image/png', width: 60, height: 40, base64: madeUpPicture(index) },
    },
  );
}

/** A small picture of two colours, as PNG in base64. */
function madeUpPicture(seed: number): string {
  const [width, height] = [60, 40];
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: width }, (_, x) => {
        const disc = (x - 30) ** 2 + (y - 22) ** 2 < 130 + (seed % 5) * 30;
        return disc ? [90 + ((seed * 40) % 120), 120, 90] : [225, 215 - ((seed * 13) % 40), 200 - ((seed * 29) % 70)];
      }).flat(),
    ]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64');
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
