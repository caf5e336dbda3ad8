/**
 * Stem of a Russian word by the Snowball algorithm (snowballstem.org/algorithms/russian/stemmer.html). Written out
 * here because the package with all its languages weighs 66 kB in gzip and cannot be taken apart; the tests compare
 * with it. Only endings are removed, so a stem is always the beginning of its word. Lower case, without ё.
 */
export function stemRussian(word: string): string {
  const start = word.search(VOWEL) + 1;
  if (start === 0) return word;
  const head = word.slice(0, start);
  let rest = word.slice(start);
  const gerund = rest.replace(GERUND, '');
  rest = gerund === rest ? withoutEnding(rest.replace(REFLEXIVE, '')) : gerund;
  rest = rest.replace(/и$/, '');
  if (DERIVED.test(word.slice(0, start + rest.length))) rest = rest.replace(/ость?$/, '');
  const plain = rest.replace(/ейше?$/, '');
  if (plain !== rest || rest.endsWith('нн')) return head + plain.replace(/нн$/, 'н');
  return head + rest.replace(/ь$/, '');
}

function withoutEnding(rest: string): string {
  const adjective = rest.replace(ADJECTIVE, '');
  if (adjective !== rest) return adjective.replace(PARTICIPLE, '');
  const verb = rest.replace(VERB, '');
  return verb === rest ? rest.replace(NOUN, '') : verb;
}

const VOWEL = /[аеиоуыэюя]/;
const GERUND = /(?:[иы]в(?:ши(?:сь)?)?|(?<=[ая])в(?:ши(?:сь)?)?)$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = /(?:[еиыо]е|[иы]ми|[еиыо]й|[еиыо]м|[ео]го|[ео]му|[иы]х|[ую]ю|[ая]я|[ое]ю)$/;
const PARTICIPLE = /(?:[иы]вш|ующ|(?<=[ая])(?:ем|нн|вш|ющ|щ))$/;
const VERB = new RegExp(
  '(?:[иы]ла|ена|ейте|уйте|ите|[иы]ли|ей|уй|[иы]л|[иы]м|ен|[иы]ло|ено|ят|ует|уют|[иы]т|ены|[иы]ть|ишь|ую|ю' +
    '|(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно))$',
);
const NOUN = /(?:ев|ов|[иь]е|иями|[яа]ми|[еи]и|ией|[еои]й|иям|[яа]м|ием|[ео]м|и?ях|ах|[иь]ю|[иь]я|[аеийоуыьюя])$/;
/** "ость" counts only behind the second consonant that follows a vowel. */
const DERIVED = /[аеиоуыэюя][^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя].*ость?$/;
