import type { TapRules } from '../networks/contract';
import { BODY_EVENT, HEADER_EVENT, RETIRE_EVENT } from './channel';
import { MAX_BODY, packHeader } from './header';
import { tapResponse } from './tap-response';
import { tapXhr } from './tap-xhr';

/**
 * Starts listening to the answers a page receives. Runs in the page's own world at document start.
 *
 * It asks for nothing, delays nothing and changes nothing; a fault ends in silence, and the other sources (JSON in the
 * HTML, visible markup) go on. A second copy, after an update, silences the first, which then only passes calls on.
 */
export function installTap(rules: TapRules): void {
  const dispatch = EventTarget.prototype.dispatchEvent;
  const emit = (type: string, detail?: string) =>
    Reflect.apply(dispatch, window, [new CustomEvent(type, { detail: detail ?? '' })]);

  emit(RETIRE_EVENT);
  let alive = true;
  window.addEventListener(RETIRE_EVENT, () => {
    alive = false;
  });

  const wants = (url: string) => alive && rules.wants(url);
  const hand = (url: string, body: string) => {
    if (!alive || body.length > MAX_BODY) return;
    emit(HEADER_EVENT, packHeader({ url, pageUrl: location.href, time: Date.now() }));
    emit(BODY_EVENT, body);
  };

  if (rules.tap.xhr) tapXhr(wants, hand);
  if (rules.tap.response) tapResponse(wants, hand);
}
