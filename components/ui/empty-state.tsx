import type { ReactNode } from 'react';

/** An empty place that teaches the first step: a drawing, what will stand here, how it gets in. */
export function EmptyState({
  picture,
  title,
  children,
  action,
}: {
  picture?: ReactNode;
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-[520px] flex-col items-center gap-3 px-4 py-10 text-center" data-testid="empty">
      {picture}
      <h2 className="text-emphasis font-semibold">{title}</h2>
      <div className="flex flex-col gap-2 text-ink-soft">{children}</div>
      {action}
    </div>
  );
}
