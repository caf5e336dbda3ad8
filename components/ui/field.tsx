import { type ComponentProps, type ReactNode, useId } from 'react';

interface Around {
  label: string;
  /** The label is spoken only; for fields whose place says what they are. */
  quiet?: boolean;
  hint?: ReactNode;
  /** What is wrong with what was entered. */
  error?: string | undefined;
}

const BOX =
  'w-full min-h-[30px] rounded-[8px] border border-line bg-paper px-2 py-1 text-ink placeholder:text-ink-soft aria-[invalid=true]:border-strong';

/** One line of text, a number or a date with its label, hint and error. */
export function TextField({ label, quiet, hint, error, className = '', ...rest }: Around & ComponentProps<'input'>) {
  return (
    <Labelled {...{ label, quiet, hint, error, className }}>
      {(described) => (
        <input
          type="text"
          autoComplete="off"
          aria-invalid={error !== undefined}
          {...described}
          className={BOX}
          {...rest}
        />
      )}
    </Labelled>
  );
}

/** Several lines of text. */
export function TextArea({ label, quiet, hint, error, className = '', ...rest }: Around & ComponentProps<'textarea'>) {
  return (
    <Labelled {...{ label, quiet, hint, error, className }}>
      {(described) => <textarea rows={3} aria-invalid={error !== undefined} {...described} className={BOX} {...rest} />}
    </Labelled>
  );
}

/** A list to choose one thing from, with the label above it. */
export function SelectField({ label, quiet, hint, error, className = '', ...rest }: Around & ComponentProps<'select'>) {
  return (
    <Labelled {...{ label, quiet, hint, error, className }}>
      {(described) => <select aria-invalid={error !== undefined} {...described} className={BOX} {...rest} />}
    </Labelled>
  );
}

function Labelled({
  label,
  quiet = false,
  hint,
  error,
  className,
  children,
}: {
  label: string;
  quiet?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  className: string;
  children: (described: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={quiet ? 'sr-only' : 'text-label text-ink-soft'}>
        {label}
      </label>
      {children({ id, 'aria-describedby': note === undefined ? undefined : `${id}-note` })}
      {note !== undefined && (
        <p
          id={`${id}-note`}
          role={error === undefined ? undefined : 'alert'}
          className={`text-label ${error === undefined ? 'text-ink-soft' : 'text-strong'}`}
        >
          {note}
        </p>
      )}
    </div>
  );
}
