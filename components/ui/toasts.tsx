import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';

export interface Toast {
  text: string;
  /** A deed that can be taken back for as long as the note stands. */
  undo?: { label: string; run: () => void };
  /** Something failed: it stays until it is closed. */
  failed?: boolean;
}

/** How long a note stands, ms; one that offers to undo stands longer. */
const STANDS = 5_000;
const STANDS_WITH_UNDO = 12_000;

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Says what was done, without moving the focus. The newest note replaces the one before. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** Holds the place of notes at the lower edge. `close` is the spoken name of the closing button. */
export function ToastProvider({ close, children }: { close: string; children: ReactNode }) {
  const [toast, setToast] = useState<Toast>();
  const before = useRef<Element>(undefined);
  const leave = useCallback(() => setToast(undefined), []);
  const show = useMemo(
    () => (next: Toast) => {
      remember(before, document.activeElement);
      setToast({ ...next });
    },
    [],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-4 z-20 flex justify-center px-3 print:hidden"
        data-testid="toast"
      >
        {toast && <Note toast={toast} close={close} before={before} onLeave={leave} />}
      </div>
    </ToastContext>
  );
}

function Note({
  toast,
  close,
  before,
  onLeave,
}: {
  toast: Toast;
  close: string;
  /** What had the focus before the note, or before its buttons. */
  before: Before;
  onLeave: () => void;
}) {
  const held = useRef(false);
  const note = useRef<HTMLFieldSetElement>(null);
  /** The note goes with the button that was pressed, and the focus must not go with it. */
  const leaveByHand = () => {
    if (note.current?.contains(document.activeElement)) giveBack(before);
    onLeave();
  };
  useEffect(() => {
    if (toast.failed) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (ms: number) => {
      timer = setTimeout(() => (held.current ? wait(1_000) : onLeave()), ms);
    };
    wait(toast.undo ? STANDS_WITH_UNDO : STANDS);
    return () => clearTimeout(timer);
  }, [toast, onLeave]);
  const hold = (on: boolean) => () => {
    held.current = on;
  };
  return (
    <fieldset
      ref={note}
      className="pointer-events-auto flex max-w-full items-center gap-3 rounded-card border border-line bg-raised py-2 pr-2 pl-4 shadow-float"
      onMouseEnter={hold(true)}
      onMouseLeave={hold(false)}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) remember(before, relatedTarget);
        held.current = true;
      }}
      onBlur={hold(false)}
    >
      <span className={`min-w-0 break-words ${toast.failed ? 'text-strong' : ''}`}>{toast.text}</span>
      {toast.undo && (
        <Button
          onClick={() => {
            toast.undo?.run();
            leaveByHand();
          }}
        >
          {toast.undo.label}
        </Button>
      )}
      <IconButton icon="close" label={close} onClick={leaveByHand} />
    </fieldset>
  );
}

type Before = RefObject<Element | undefined>;

function remember(before: Before, element: EventTarget | null): void {
  if (element instanceof Element && element !== document.body) before.current = element;
}

/** To where the user was; when that is gone, as after deleting, to the content of the page, from where Tab goes on. */
function giveBack({ current }: Before): void {
  const place = current?.isConnected ? current : document.querySelector('main');
  if (!(place instanceof HTMLElement)) return;
  if (place.tagName === 'MAIN') place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
