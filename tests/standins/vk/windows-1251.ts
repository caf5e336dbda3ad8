/** Byte of every character that windows-1251 has. */
const BYTES = new Map(
  Array.from(
    new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (char, byte) => [char, byte],
  ),
);

/** Encodes text as VK's legacy pages and answers do; characters outside the table become HTML entities. */
export function encode1251(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const byte = BYTES.get(char);
    if (byte !== undefined) bytes.push(byte);
    else bytes.push(...Array.from(`&#${char.codePointAt(0)};`, (ascii) => ascii.charCodeAt(0)));
  }
  return Uint8Array.from(bytes);
}
