import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  id: string;
  title: string;
  /** px; the first column takes what is left. */
  width: number;
  numeric?: boolean;
  sortable?: boolean;
  cell: (row: Row) => ReactNode;
}

/** What a click or key wants with a row: it alone, it as well, everything up to it. */
export type SelectHow = 'only' | 'toggle' | 'range';

export interface TableSelection {
  has: (index: number) => boolean;
  select: (index: number, how: SelectHow) => void;
  all: () => void;
  clear: () => void;
  /** Something is chosen. */
  any: boolean;
  allChosen: boolean;
  words: { all: string; row: (index: number) => string };
}

export interface DataTableProps<Row> {
  label: string;
  columns: ReadonlyArray<TableColumn<Row>>;
  /** Rows altogether; only those on screen are asked for. */
  count: number;
  /** undefined while it is being read. */
  rowAt: (index: number) => Row | undefined;
  sort?: { by: string; descending: boolean };
  onSort?: (by: string) => void;
  selection?: TableSelection;
  onOpen: (index: number) => void;
  /** The row whose details stand beside the table. */
  opened?: number | undefined;
  /** Attributes of a row for tests and tools. */
  attributes?: (row: Row) => Record<`data-${string}`, string>;
  testId?: string;
}
