import type { ComponentProps } from 'react';
import { Icon } from './icon';

/** A square button that shows only a drawing; its name is spoken and shown on hover. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: ComponentProps<typeof Icon>['name']; label: string } & Omit<ComponentProps<'button'>, 'children'>) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="flex size-7 items-center justify-center rounded-[8px] text-ink-soft hover:bg-raised hover:text-ink"
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
