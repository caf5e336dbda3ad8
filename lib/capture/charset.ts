/** The charset a `Content-Type` names, lower case; undefined when it names none or UTF-8. */
export function foreignCharset(contentType: string | null): string | undefined {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase();
  return charset === undefined || charset === 'utf-8' || charset === 'utf8' ? undefined : charset;
}

/** Decodes bytes by the charset of their `Content-Type`; UTF-8 when it names none. Throws on a name nobody knows. */
export function decodeBytes(bytes: BufferSource, contentType: string | null): string {
  return new TextDecoder(foreignCharset(contentType) ?? 'utf-8').decode(bytes);
}
