/** Text of a saved file, or the reason why it is none. */
export type Decoded = { text: string } | { unreadable: string };

/**
 * Decodes a saved page or answer.
 *
 * UTF-8 is tried first and strictly, because saving tools convert pages and leave the old `meta charset` standing
 * (seen 2026-08: a VK page in UTF-8 that calls itself windows-1251). Only what is no UTF-8 is believed its own
 * declaration, and without one taken for windows-1251, the only other encoding of these networks.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes) };
  if (bytes.subarray(0, 65_536).includes(0)) return { unreadable: 'it is a binary file' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: decoderFor(declaredCharset(bytes)).decode(bytes) };
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** `<meta charset=…>` or `charset=…` of a `content` attribute in the first two kilobytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

function decoderFor(charset = 'windows-1251'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1251');
  }
}
