/** What long work may be given: a way to stop it, and somebody to tell how many rows are through. */
export interface Run {
  signal?: AbortSignal;
  tell?(this: void, rows: number): void;
}

/** Rows that are worked on at once, between two looks at the clock and the stop button. */
export const BATCH = 500;

/** Collects single rows into batches; stops with the signal's reason between two of them. */
export async function* batches<T>(rows: AsyncIterable<T> | Iterable<T>, run: Run, size = BATCH): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let done = 0;
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    run.signal?.throwIfAborted();
    yield batch;
    done += batch.length;
    run.tell?.(done);
    batch = [];
  }
  run.signal?.throwIfAborted();
  if (batch.length > 0) yield batch;
  run.tell?.(done + batch.length);
}
