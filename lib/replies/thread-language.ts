/**
 * Language in which somebody wrote, of the two that templates know: by its letters. Undefined for texts without any,
 * and where both alphabets are about equally common.
 */
export function languageOf(text: string): 'en' | 'ru' | undefined {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.replace(/https?:\S+|@[\w.]+/g, '').match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic > latin * 1.5) return 'ru';
  return latin > cyrillic * 1.5 ? 'en' : undefined;
}
