import { decodeBytes } from './charset';

/** Gets each wanted answer's text with the address it came from. Must not throw. */
export type Hand = (url: string, text: string) => void;

/**
 * Listens to XMLHttpRequest by wrapping only `open`, the one method that sites with defences leave unchecked
 * (Facebook compares constructor, getters and `send`, seen 2026-10). The answer is read in a plain `load` listener,
 * after the browser has it and before the page uses it; nothing is delayed, copied or changed.
 */
export function tapXhr(wants: (url: string) => boolean, hand: Hand): void {
  const prototype = XMLHttpRequest.prototype;
  const original = prototype.open;
  const listen = EventTarget.prototype.addEventListener;
  const watched = new WeakSet<XMLHttpRequest>();

  const wrapper = {
    open(this: XMLHttpRequest, ...args: unknown[]): void {
      Reflect.apply(original, this, args);
      try {
        if (watched.has(this) || !wants(new URL(String(args[1]), document.baseURI).href)) return;
        watched.add(this);
        Reflect.apply(listen, this, ['load', onLoad]);
      } catch {
        // An address we cannot resolve is an answer we do not read.
      }
    },
  }.open;

  function onLoad(this: XMLHttpRequest): void {
    try {
      const text = wants(this.responseURL) ? textOf(this) : undefined;
      if (text) hand(this.responseURL, text);
    } catch {
      // Silence: the page must not notice us.
    }
  }

  Object.defineProperty(wrapper, 'length', { value: original.length });
  prototype.open = wrapper as typeof prototype.open;
}

function textOf(request: XMLHttpRequest): string | undefined {
  switch (request.responseType) {
    case '':
    case 'text':
      return request.responseText;
    case 'json':
      return JSON.stringify(request.response);
    case 'arraybuffer':
      return decodeBytes(request.response as ArrayBuffer, request.getResponseHeader('content-type'));
    default:
      return undefined;
  }
}
