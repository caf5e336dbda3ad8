import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon';

/** `primary`: the one thing to do in a view. `plain`: everything else. `quiet`: beside text. `grave`: cannot be undone. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'grave';

const LOOKS: Record<ButtonKind, string> = {
  primary: 'border border-accent bg-accent text-on-accent font-semibold hover:opacity-90',
  plain: 'border border-line bg-paper text-ink hover:bg-raised',
  quiet: 'text-accent hover:bg-raised',
  grave: 'border border-strong text-strong hover:bg-raised',
};

/** A real button with words, and a drawing before them when given. */
export function Button({
  kind = 'plain',
  icon,
  children,
  className = '',
  ...rest
}: { kind?: ButtonKind; icon?: ComponentProps<typeof Icon>['name']; children: ReactNode } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-[30px] items-center justify-center gap-1.5 rounded-[8px] px-2.5 py-1 text-left disabled:cursor-default disabled:opacity-50 ${LOOKS[kind]} ${className}`}
      {...rest}
    >
      {icon && <Icon name={icon} size={14} />}
      {children}
    </button>
  );
}
