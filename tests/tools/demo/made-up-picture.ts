import { crc32, deflateSync } from 'node:zlib';
import type { Thumbnail } from '../../../lib/model';

const WIDTH = 240;
const HEIGHT = 180;
type Colour = readonly [number, number, number];

const GROUNDS: readonly Colour[] = [
  [232, 221, 203],
  [214, 224, 214],
  [226, 212, 212],
  [208, 219, 230],
  [236, 228, 206],
];
const GLAZES: readonly Colour[] = [
  [146, 84, 62],
  [62, 102, 96],
  [70, 84, 120],
  [158, 122, 58],
  [110, 78, 96],
];

/** A quiet still life, a cup on a table, drawn by hand so that no picture comes from anywhere. */
export function madeUpPicture(seed: number): Thumbnail {
  const ground = GROUNDS[seed % GROUNDS.length] ?? [230, 220, 205];
  const glaze = GLAZES[(seed * 3 + 1) % GLAZES.length] ?? [120, 90, 70];
  const shape = { middle: 90 + ((seed * 37) % 60), rim: 34 + ((seed * 11) % 22), top: 60 + ((seed * 13) % 24) };
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const line = Array.from({ length: WIDTH }, (_, x) => colourAt(x, y, shape, ground, glaze)).flat();
    return Buffer.from([0, ...line]);
  });
  return { from: 'picture', type: 'image/png', width: WIDTH, height: HEIGHT, base64: png(Buffer.concat(rows)) };
}

function colourAt(
  x: number,
  y: number,
  { middle, rim, top }: { middle: number; rim: number; top: number },
  ground: Colour,
  glaze: Colour,
): Colour {
  const depth = (y - top) / (142 - top);
  const inCup = depth >= 0 && depth <= 1 && Math.abs(x - middle) < rim * (1 - 0.45 * depth ** 2);
  if (inCup) return shaded(glaze, depth < 0.09 ? 0.7 : 1.15 - (x - middle + rim) / (rim * 5));
  const handle = Math.hypot(x - middle - rim, (y - top - 28) * 0.9);
  if (handle > 11 && handle < 18 && x > middle + rim - 4) return shaded(glaze, 0.92);
  const shadow = ((x - middle - 16) / (rim + 18)) ** 2 + ((y - 146) / 9) ** 2 < 1;
  if (y > 128) return shaded(ground, shadow ? 0.72 : 0.87);
  return shaded(ground, 1.03 - y / 1800);
}

function shaded(colour: Colour, light: number): Colour {
  const [red, green, blue] = colour.map((part) => Math.max(0, Math.min(255, Math.round(part * light))));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function png(pixels: Buffer): string {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]).toString('base64');
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
