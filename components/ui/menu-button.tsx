import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type ButtonKind } from './button';
import type { Icon } from './icon';

/**
 * A button that opens a small surface below itself: a list of deeds, a filter, a choice of columns. Escape, a click
 * elsewhere and `close` shut it; Escape gives the focus back.
 */
export function MenuButton({
  label,
  icon,
  kind = 'plain',
  align = 'start',
  disabled = false,
  name,
  children,
}: {
  label: string;
  /** Spoken instead of the label, where that is a sign. */
  name?: string;
  icon?: ComponentProps<typeof Icon>['name'];
  kind?: ButtonKind;
  align?: 'start' | 'end';
  disabled?: boolean;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !around.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape of what stands inside.
    <div
      ref={around}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        around.current?.querySelector('button')?.focus();
      }}
    >
      <Button
        kind={kind}
        aria-expanded={open}
        aria-label={name}
        disabled={disabled}
        onClick={() => setOpen(!open)}
        {...(icon && { icon })}
      >
        {label}
      </Button>
      {open && (
        <div
          className={`absolute z-10 mt-1 max-h-[70vh] min-w-[200px] max-w-[calc(100vw-24px)] overflow-auto rounded-card border border-line bg-paper p-2 shadow-float ${align === 'end' ? 'right-0' : 'left-0'}`}
        >
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
