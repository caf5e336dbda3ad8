import type { StandInAnswer } from '../../standins/contract';

/** A page of no network with the strictest policy the real sites send, for tests of the harness itself. */
export function plainPage(body: string): StandInAnswer {
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-plain'; connect-src 'self'; style-src 'nonce-plain'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    body: `<!doctype html><html lang="en"><title>Plain</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
  };
}
