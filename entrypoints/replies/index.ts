import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PALETTE_TAG } from '../../components/palette/palette-view';
import { createReplyButton, REPLY_BUTTON_TAG } from '../../components/palette/reply-button';
import { ReplyDesk } from '../../components/palette/reply-desk';
import { ask } from '../../lib/messaging/ask';
import { onMessage, sendMessage } from '../../lib/messaging/protocol';
import { BoxButtons } from '../../lib/page/composer-buttons';
import { watchComposerFocus } from '../../lib/page/composer-focus';
import { focusedElement } from '../../lib/page/focus';
import { sharedKeyGate } from '../../lib/page/key-gate';
import { onPageChange } from '../../lib/page/page-change';
import { shadowCss } from '../../lib/page/shadow-css';
import { removeStaleHosts } from '../../lib/page/shadow-host';
import { editorAround, isWritable } from '../../lib/page/writable';
import { loadOnce } from '../../lib/reading/load-once';
import { type Reading, sharedReading } from '../../lib/reading/shared-reading';
import { readReplyBrand } from '../../lib/settings/reply-brand';
import { readSettings, watchSettings } from '../../lib/settings/settings';
import { openShadow } from './open-shadow';
import css from './palette.css?inline';
import { replyServices } from './services';

/**
 * Templates beside comment boxes: a small button behind each, the palette, shortcuts while typing. Put into a page by
 * the background once there is a comment box; pages without one never carry it.
 */
export default defineUnlistedScript(() => {
  const reading = sharedReading();
  if (reading === undefined || reading.replies !== undefined) return;
  const desk = begin(reading);
  reading.replies = { openAt: async (editor) => (await desk)?.openAt(editor) ?? false };
  desk.catch(() => {});
});

async function begin(reading: Reading): Promise<ReplyDesk | undefined> {
  const { adapter, stop } = reading;
  const { signal } = stop;
  const selector = adapter.descriptor.commentBoxes ?? ':not(*)';
  let [settings, brand] = await Promise.all([readSettings(), readReplyBrand()]);
  if (signal.aborted) return undefined;
  removeStaleHosts(REPLY_BUTTON_TAG, PALETTE_TAG);

  const focused = () => {
    const element = focusedElement(document, openShadow);
    return element && editorAround(element);
  };
  const frameOf = (editor: HTMLElement) =>
    isWritable(editor) ? adapter.page.commentBoxAt?.(editor)?.frame : undefined;
  const boxes = () =>
    [...document.querySelectorAll<HTMLElement>(selector)].flatMap((editor) => {
      const frame = editor.checkVisibility() ? frameOf(editor) : undefined;
      return frame ? [{ editor, frame }] : [];
    });
  const services = replyServices(reading, () => settings, brand, focused);
  const gate = sharedKeyGate();
  const desk = new ReplyDesk({
    services,
    gate,
    css: shadowCss(css),
    frameOf,
    focused,
    boxes: () => boxes().map(({ editor }) => editor),
  });
  const buttons = new BoxButtons({
    boxes,
    create: (editor) =>
      createReplyButton(services.words('palette.button'), services.dark(), () => void desk.openAt(editor)),
  });

  // What comments say is for suggestions; a button that is seen has its templates ready.
  void loadOnce(reading, 'comments', () => ask(() => sendMessage('loadComments', undefined)));
  await services.refresh();
  if (signal.aborted) return undefined;
  let writing: HTMLElement | undefined;
  const attend = () => {
    desk.focusMoved(writing && frameOf(writing) ? writing : undefined);
    buttons.update();
  };
  // A site may draw the controls by which a box is known only after the box has the focus.
  onPageChange(attend, signal);
  const follow = (editor: HTMLElement | undefined) => {
    writing = editor;
    attend();
  };
  watchComposerFocus(selector, openShadow, follow, signal);
  const unanswer = onMessage('openPalette', () => desk.openAt());
  const unwatch = watchSettings((next) => {
    settings = next;
    buttons.clear();
    buttons.update();
  });
  signal.addEventListener('abort', () => {
    unanswer();
    unwatch();
    gate.take = undefined;
    removeStaleHosts(REPLY_BUTTON_TAG, PALETTE_TAG);
  });
  return desk;
}
