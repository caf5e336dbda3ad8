import type { KeyedHash } from '../../lib/exchange/privacy';

/** A salt for one export, and HMAC-SHA-256 with it. The salt is kept nowhere but in what is returned. */
export async function newSalt(): Promise<{ salt: string; hash: KeyedHash }> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const encoder = new TextEncoder();
  return {
    salt: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    hash: async (text) => new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))),
  };
}
