const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** The same keys pressed in the other of the Latin and Russian layouts: "wtyf" is "цена", "ершт" is "thin". */
export function otherLayout(text: string): string {
  return Array.from(text.toLowerCase(), (sign) => {
    const [latin, cyrillic] = [LATIN.indexOf(sign), CYRILLIC.indexOf(sign)];
    return (latin >= 0 ? CYRILLIC[latin] : LATIN[cyrillic]) ?? sign;
  }).join('');
}
