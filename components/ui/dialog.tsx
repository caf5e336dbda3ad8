import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './icon-button';

/**
 * A modal question or form in the browser's own dialog: focus stays inside, Escape closes, the opener gets the focus
 * back. It is open as long as it is rendered.
 *
 * @param close spoken name of the closing button
 * @param actions buttons at the lower edge; the last one is the deed
 */
export function Dialog({
  title,
  close,
  onClose,
  actions,
  wide = false,
  focus = 'field',
  children,
}: {
  title: string;
  close: string;
  onClose: () => void;
  actions?: ReactNode;
  wide?: boolean;
  /** Where the focus begins: in the first field, or on the deed itself when it destroys nothing. */
  focus?: 'field' | 'deed';
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    const first = focus === 'deed' ? 'footer button:last-child' : 'textarea, input:not([type=checkbox]), select';
    element.querySelector<HTMLElement>(first)?.focus();
  }, [focus]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={`m-auto max-h-[90vh] w-[calc(100vw-24px)] flex-col rounded-card border border-line bg-paper text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.4)] open:flex ${wide ? 'max-w-[880px]' : 'max-w-[480px]'}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="flex items-center justify-between gap-3 border-b border-line px-4 py-2">
        <h2 id={heading} className="text-emphasis font-semibold">
          {title}
        </h2>
        <IconButton icon="close" label={close} onClick={onClose} />
      </header>
      <div className="min-h-0 overflow-y-auto px-4 py-3">{children}</div>
      {actions && (
        <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{actions}</footer>
      )}
    </dialog>
  );
}
