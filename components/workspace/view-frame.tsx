import type { ReactNode } from 'react';

/** The head of a view: its name, something small beside it, and its one primary action. */
export function ViewHead({ title, aside, action }: { title: string; aside?: ReactNode; action?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <h1 className="text-emphasis font-semibold">{title}</h1>
      {aside && <span className="min-w-0 text-ink-soft">{aside}</span>}
      {action && <div className="ml-auto flex flex-wrap gap-2 print:hidden">{action}</div>}
    </header>
  );
}

/** A view that reads from top to bottom: head and a column of at most 1,280 px. Tables take the whole width instead. */
export function ColumnView({
  title,
  aside,
  action,
  narrow = false,
  children,
}: {
  title: string;
  aside?: ReactNode;
  action?: ReactNode;
  /** For running text: lines longer than this are hard to read. */
  narrow?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`flex flex-col gap-5 px-6 py-5 max-[560px]:px-3 ${narrow ? 'max-w-[760px]' : 'max-w-[1280px]'}`}>
      <ViewHead title={title} aside={aside} action={action} />
      {children}
    </div>
  );
}

/** A headed part of a view. */
export function Part({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="break-after-avoid font-semibold">{title}</h2>
      {note && <p className="text-ink-soft">{note}</p>}
      {children}
    </section>
  );
}
