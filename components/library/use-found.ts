import { useEffect, useMemo, useRef, useState } from 'react';
import type { SavedPost } from '../../lib/model';
import type { Problem } from '../../lib/search/query-types';
import { useLibrary } from './library-context';
import type { Order } from './library-services';

/** Rows that are asked for at once. */
const PAGE = 60;
/** Pages that are kept; far more than a screen, far fewer than a library. */
const KEPT = 12;

export interface FoundList {
  /** The query that the rows answer: the last one that was right. */
  query: string;
  /** undefined before the first answer. */
  total: number | undefined;
  /** What is wrong with the query; the rows are those of the last query that was right. */
  problems: Problem[];
  /** The row, or undefined while it is read; asking for it has it read. */
  rowAt(index: number): SavedPost | undefined;
  /** The search could not answer. */
  failed: boolean;
}

interface Answer {
  query: string;
  order: Order;
  total: number;
  pages: ReadonlyMap<number, SavedPost[]>;
}

/** The result of a query, page by page as rows come on screen. The former one stays until the new one is there. */
export function useFound(query: string, { sort, direction }: Order, changes: number): FoundList {
  const { find } = useLibrary();
  const [answer, setAnswer] = useState<Answer>();
  const [problems, setProblems] = useState<Problem[]>([]);
  const [failed, setFailed] = useState(false);
  const asked = useRef(new Set<number>());
  const onScreen = useRef({ question: '', pages: [0] });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` says that the same question has a new answer.
  useEffect(() => {
    let current = true;
    const order = { sort, direction };
    const question = `${sort} ${direction} ${query}`;
    if (onScreen.current.question !== question) onScreen.current = { question, pages: [0] };
    const pages = onScreen.current.pages;
    Promise.all(pages.map((page) => find(query, order, page * PAGE, PAGE))).then(
      (found) => {
        const [one] = found;
        if (!current || one === undefined) return;
        setFailed(false);
        setProblems(one.problems);
        if (one.problems.length > 0) return;
        asked.current = new Set(pages);
        const rows = found.map((part, index): [number, SavedPost[]] => [pages[index] ?? 0, part.rows]);
        setAnswer({ query, order, total: one.total, pages: new Map(rows) });
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [find, query, sort, direction, changes]);

  return useMemo(() => {
    const load = (of: Answer, page: number) => {
      const mine = asked.current;
      if (mine.has(page)) return;
      mine.add(page);
      find(of.query, of.order, page * PAGE, PAGE).then(
        ({ rows }) => mine === asked.current && setAnswer((now) => now && withPage(now, page, rows, mine)),
        () => mine.delete(page),
      );
    };
    return {
      query: answer?.query ?? '',
      total: answer?.total,
      problems,
      failed,
      rowAt: (index) => {
        if (answer === undefined || index < 0 || index >= answer.total) return undefined;
        const page = Math.floor(index / PAGE);
        const before = onScreen.current.pages;
        if (before[0] !== page)
          onScreen.current.pages = [page, ...before.filter((other) => other !== page)].slice(0, 2);
        const rows = answer.pages.get(page);
        if (rows === undefined) load(answer, page);
        return rows?.[index % PAGE];
      },
    };
  }, [answer, problems, failed, find]);
}

function withPage(before: Answer, page: number, rows: SavedPost[], asked: Set<number>): Answer {
  const pages = new Map([...before.pages, [page, rows] as const]);
  for (const old of pages.keys()) {
    if (pages.size <= KEPT) break;
    pages.delete(old);
    asked.delete(old);
  }
  return { ...before, pages };
}
