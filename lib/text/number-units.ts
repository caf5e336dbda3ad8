/**
 * Words and letters for powers of ten after a number, as "unit exponent" pairs between spaces, lower case, without
 * dots. Only what the networks print or the locale data (CLDR compact forms) has; Unicode NFC.
 */
type Units = string;

/** Units that mean the same in every language that uses them. */
const COMMON: Units =
  ' мың 3 ming 3 tūkst 3 tuh 3 milj 6 mljrd 9 mlr 9 ათ 3 მლნ 6 მლრდ 9 հզր 3 մլն 6 մլրդ 9 ' +
  'ہزار 3 لاکھ 5 کروڑ 7 ارب 9 हा 3 कोटी 7 अब्ज 9 হাজার 3 হা 3 লাখ 5 লা 5 কোটি 7 কো 7 শত 0 ' +
  ' k 3 к 3 m 6 м 6 b 9 тыс 3 тысяч 3 тысячи 3 тысяча 3 тис 3 млн 6 миллион 6 миллиона 6 миллионов 6 мільйон 6 ' +
  'мільйони 6 мільйонів 6 млрд 9 миллиард 9 миллиарда 9 миллиардов 9 tys 3 tis 3 tsd 3 mln 6 mio 6 mn 6 mld 9 mrd 9 ' +
  'mlrd 9 thousand 3 million 6 millions 6 lakh 5 crore 7 ألف 3 الف 3 آلاف 3 مليون 6 ملايين 6 مليار 9 هزار 3 میلیون 6 ' +
  'میلیارد 9 אלף 3 מיליון 6 हज़ार 3 हजार 3 लाख 5 करोड़ 7 अरब 9 ';

const ROMANIC_THOUSAND: Units =
  ' mil 3 mill 6 millón 6 millones 6 milhão 6 milhões 6 milió 6 milions 6 mi 6 bi 9 mm 9 ';
const SLAVIC_MILLION: Units = ' mil 6 ';
const INDIAN: Units = ' l 5 cr 7 kcr 10 क 7 अ 9 ह 3 ';

/** Units that need the page's language; exponent 0 marks one that is ambiguous even then. */
const BY_LANGUAGE: ReadonlyMap<string, Units> = new Map([
  ['bg', ' хил 3 '],
  ['bs', SLAVIC_MILLION],
  ['ca', `${ROMANIC_THOUSAND}k 3 km 9 `],
  ['cs', SLAVIC_MILLION],
  ['da', ' t 3 mia 9 '],
  ['el', ' χιλ 3 εκ 6 δισ 9 '],
  ['en', ' billion 9 '],
  ['en-in', INDIAN],
  ['es', ROMANIC_THOUSAND],
  ['fi', ' t 3 '],
  ['fr', ' k 3 mille 3 md 9 '],
  ['gl', ROMANIC_THOUSAND],
  ['hi', INDIAN],
  ['hr', SLAVIC_MILLION],
  ['hu', ' e 3 ezer 3 '],
  // Indonesian CLDR has "M" for miliar (10⁹) while sites print it for million.
  ['id', ' rb 3 jt 6 m 0 b 0 '],
  ['it', ' mila 3 '],
  // Kazakh abbreviates a thousand to the letter that is a million elsewhere.
  ['kk', ' м 3 '],
  ['mr', INDIAN],
  ['nb', ' mill 6 '],
  ['nl', ' d 3 dzd 3 duizend 3 '],
  ['no', ' mill 6 '],
  ['pt', ROMANIC_THOUSAND],
  ['ro', ' mii 3 mil 6 '],
  ['sk', SLAVIC_MILLION],
  ['sr', ' хиљ 3 мил 6 mil 6 '],
  ['sv', ' tn 3 tusen 3 md 9 '],
  // Turkish "B" is bin, a thousand.
  ['tr', ' b 3 bin 3 mr 9 tn 12 '],
  ['vi', ' n 3 tr 6 t 9 '],
]);

/** Units of scripts without spaces: they touch what follows ("2.3万人"). */
const TOUCHING: Units =
  ' 十 1 百 2 千 3 万 4 萬 4 十万 5 十萬 5 百万 6 百萬 6 千万 7 千萬 7 億 8 亿 8 兆 12 천 3 만 4 십만 5 백만 6 천만 7 억 8 조 12 พัน 3 หมื่น 4 แสน 5 ล้าน 6 ';

/** Languages whose compact forms are all known here. On pages in others a short word after a number may be a unit. */
const COVERED =
  ' ar be bg bn bs ca cs da de el en es et fa fi fil fr gl he hi hr hu hy id it ja ka kk ko lt lv mr nb nl no pl pt ro ' +
  'ru sk sl sr sv th tr uk ur uz vi zh ';

const TOUCHING_SCRIPT = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** A unit's power of ten and its length in the text; `word`: no unit, an ordinary word; `unknown`: never guess. */
export type UnitReading = { exponent: number; length: number } | 'word' | 'unknown';

function exponentIn(units: Units | undefined, word: string): number | undefined {
  const at = units?.indexOf(` ${word} `) ?? -1;
  return units === undefined || at < 0 ? undefined : Number.parseInt(units.slice(at + word.length + 2), 10);
}

/**
 * Says what the word directly after a number is.
 *
 * @param word the letters as printed, without dot
 * @param spaced whether a space stands between number and word
 * @param dotted whether an abbreviation mark follows
 * @param lang language of the page
 */
export function readUnit(word: string, spaced: boolean, dotted: boolean, lang: string | undefined): UnitReading {
  if (TOUCHING_SCRIPT.test(word)) return touchingUnit(word);
  const lower = word.toLowerCase();
  const tag = lang?.toLowerCase().replace(/_/g, '-');
  const base = tag?.split('-', 1)[0];
  const own = exponentIn(BY_LANGUAGE.get(tag ?? ''), lower) ?? exponentIn(BY_LANGUAGE.get(base ?? ''), lower);
  // "B" is a thousand in Turkish and 10⁹ in English, so without a language it is nothing.
  const exponent = own ?? (lower === 'b' && !base ? undefined : exponentIn(COMMON, lower));
  // After a space a lone small letter is "5 m" or "3 d", a length or a duration.
  const lone = word.length === 1;
  const fits = !(spaced && lone) || own !== undefined || word !== lower;
  if (exponent && fits) return { exponent, length: word.length };
  if (!spaced || (lone && /[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(word)) || exponent !== undefined) return 'unknown';
  // "12 mil" on a page whose language does not settle it, and abbreviations that we do not know.
  const ofAnother = [...BY_LANGUAGE.values()].some((units) => exponentIn(units, lower) !== undefined);
  const uncovered = base !== undefined && !COVERED.includes(` ${base} `);
  return ofAnother || (dotted && word.length <= 4) || (uncovered && word.length <= 5) ? 'unknown' : 'word';
}

function touchingUnit(word: string): UnitReading {
  for (let length = Math.min(5, word.length); length > 0; length--) {
    const exponent = exponentIn(TOUCHING, word.slice(0, length));
    if (exponent !== undefined) return { exponent, length };
  }
  return 'word';
}
