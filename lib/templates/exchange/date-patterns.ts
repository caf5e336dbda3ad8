// biome-ignore format: a table
const FROM_STRFTIME: Readonly<Record<string, string>> = {
  Y: 'yyyy', y: 'yy', m: 'MM', d: 'dd', e: 'd', B: 'MMMM', b: 'MMM', h: 'MMM', A: 'EEEE', a: 'EEE', H: 'HH', I: 'hh',
  M: 'mm', p: 'a',
};
// biome-ignore format: a table
const FROM_MOMENT: Readonly<Record<string, string>> = {
  YYYY: 'yyyy', YY: 'yy', MMMM: 'MMMM', MMM: 'MMM', MM: 'MM', M: 'M', DD: 'dd', D: 'd', Do: 'd', dddd: 'EEEE',
  ddd: 'EEE', HH: 'HH', H: 'H', hh: 'hh', h: 'h', mm: 'mm', A: 'a', a: 'a',
};

/** A pattern of strftime ("%d.%m.%Y", Espanso) in ours; undefined when it says something that we cannot. */
export function fromStrftime(format: string): string | undefined {
  return translated(format, /%(-?)([A-Za-z%])|([A-Za-z']+)/g, ([, short, sign, letters]) => {
    if (letters !== undefined) return `'${letters.replaceAll("'", "''")}'`;
    if (sign === '%') return '%';
    if (sign === 'D') return 'MM/dd/yy';
    if (sign === 'F') return 'yyyy-MM-dd';
    if (sign === 'R') return 'HH:mm';
    const own = Object.hasOwn(FROM_STRFTIME, sign ?? '') ? FROM_STRFTIME[sign ?? ''] : undefined;
    return short === '-' && own?.length === 2 ? own.slice(1) : own;
  });
}

/** A pattern of moment.js ("MMMM Do, YYYY", Text Blaze) in ours; undefined when it says something that we cannot. */
export function fromMoment(format: string): string | undefined {
  return translated(format, /\[([^\]]*)\]|Do|([A-Za-z])\2*/g, ([sign, literal]) => {
    if (literal !== undefined) return `'${literal.replaceAll("'", "''")}'`;
    return Object.hasOwn(FROM_MOMENT, sign) ? FROM_MOMENT[sign] : undefined;
  });
}

function translated(
  format: string,
  signs: RegExp,
  own: (match: RegExpMatchArray & [string]) => string | undefined,
): string | undefined {
  let known = true;
  const pattern = format.replace(signs, (...match) => {
    const written = own(match as unknown as RegExpMatchArray & [string]);
    known &&= written !== undefined;
    return written ?? '';
  });
  return known && pattern.trim() !== '' ? pattern : undefined;
}
