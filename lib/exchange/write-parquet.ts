import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import type { TransferredPost } from '../model';
import { type Cell, type CellType, joinList } from './cell';
import type { Column, ExportContext } from './column';
import { batches, type Run } from './progress';

/** Posts of one row group: small enough to be written from a tab, large enough to be read fast. */
const GROUP = 10_000;

const TYPES: Record<CellType, 'STRING' | 'INT64' | 'DOUBLE' | 'BOOLEAN' | 'TIMESTAMP' | 'JSON'> = {
  text: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  instant: 'TIMESTAMP',
  list: 'STRING',
  json: 'STRING',
};

/** The table as Parquet, Snappy-packed, with typed columns in which null says "not known". Instants are UTC. */
export async function* writeParquet(
  rows: AsyncIterable<TransferredPost> | Iterable<TransferredPost>,
  columns: readonly Column[],
  context: ExportContext,
  run: Run = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const sink = new Sink();
  const finished = parquetWriteRows({
    writer: sink,
    rows: typedRows(rows, columns, context, run),
    columns: columns.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true })),
    rowGroupSize: GROUP,
    createdBy: 'Lorgnette',
  });
  yield* sink.chunks(Promise.resolve(finished));
}

/** Rows as the Parquet library wants them. */
async function* typedRows(
  rows: AsyncIterable<TransferredPost> | Iterable<TransferredPost>,
  columns: readonly Column[],
  context: ExportContext,
  run: Run,
): AsyncGenerator<Record<string, unknown>> {
  for await (const batch of batches(rows, run)) {
    for (const row of batch) {
      yield Object.fromEntries(columns.map(({ name, type, get }) => [name, typed(get(row, context), type)]));
    }
  }
}

function typed(cell: Cell, type: CellType): unknown {
  if (cell === undefined) return null;
  if (type === 'integer' && typeof cell === 'number') return BigInt(Math.trunc(cell));
  if (typeof cell === 'object') return joinList(cell);
  if (type === 'instant' && typeof cell === 'string') {
    const date = new Date(cell);
    return Number.isNaN(date.getTime()) ? null : date;
  }
  return cell;
}

/** Takes what the library wrote at every flush and lets it go on only when that was taken away. */
class Sink extends ByteWriter {
  #ready: Uint8Array<ArrayBuffer>[] = [];
  #wake: () => void = () => undefined;
  #taken: () => void = () => undefined;

  flush(): Promise<void> {
    const taken = new Promise<void>((resolve) => {
      this.#taken = resolve;
    });
    this.#hand();
    return taken;
  }

  override finish(): void {
    this.#hand();
  }

  #hand(): void {
    this.#ready.push(new Uint8Array(this.buffer.slice(0, this.index)));
    this.index = 0;
    this.#wake();
  }

  /** Pieces as they come, until the writing has ended; its failure is thrown here. */
  async *chunks(finished: Promise<unknown>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    let ended = false;
    const end = finished.finally(() => {
      ended = true;
      this.#wake();
    });
    end.catch(() => undefined);
    while (!ended || this.#ready.length > 0) {
      yield* this.#ready.splice(0);
      this.#taken();
      if (ended) continue;
      await new Promise<void>((wake) => {
        this.#wake = wake;
        if (ended || this.#ready.length > 0) wake();
      });
    }
    await end;
  }
}
