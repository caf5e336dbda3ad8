import { useCallback, useEffect, useRef, useState } from 'react';
import type { PostEdit, SavedPost } from '../../lib/model';
import { type CodingField, type CodingSession, fieldAfter, isDone, withEdit } from './coding-session';
import { inverseOf } from './inverse-edit';
import { useLibrary } from './library-context';

/** Posts that are read before their turn, so that quick fingers do not wait. */
const AHEAD = 10;
/** Posts read at once while looking which are coded already. */
const STEP = 200;

export type Autosave = 'still' | 'saving' | 'saved' | 'failed';

export interface Coding {
  /** The post that is shown, with what was entered. */
  post: SavedPost | undefined;
  session: CodingSession;
  done: number;
  autosave: Autosave;
  enter(edit: PostEdit, moveOn: boolean): void;
  step(by: 1 | -1): void;
  chooseField(index: number): void;
  undo(): void;
}

/** Coding of one post after the other: every value is stored at once, and said to be stored only when it is. */
export function useCoding(ns: readonly number[], fields: readonly CodingField[]): Coding {
  const services = useLibrary();
  const [session, setSession] = useState<CodingSession>({ at: 0, field: 0, deeds: [] });
  const [posts, setPosts] = useState<ReadonlyMap<number, SavedPost>>(new Map());
  const [coded, setCoded] = useState<ReadonlySet<number>>(new Set());
  const [autosave, setAutosave] = useState<Autosave>('still');
  const asked = useRef(new Set<number>());
  const writing = useRef(Promise.resolve());
  const n = ns[session.at];

  useEffect(() => {
    let wanted = true;
    void (async () => {
      for (let start = 0; start < ns.length && wanted; start += STEP) {
        const rows = await services.postsOf(ns.slice(start, start + STEP));
        if (!wanted) return;
        const done = rows.filter((post) => isDone(post, fields)).map((post) => post.n);
        setCoded((before) => new Set([...before, ...done]));
      }
    })();
    return () => {
      wanted = false;
    };
  }, [ns, fields, services]);

  useEffect(() => {
    const missing = ns.slice(session.at, session.at + AHEAD).filter((one) => !asked.current.has(one));
    if (missing.length === 0) return;
    for (const one of missing) asked.current.add(one);
    void services
      .postsOf(missing)
      .then((rows) =>
        setPosts(
          (before) =>
            new Map([...before, ...rows.filter((row) => !before.has(row.n)).map((row) => [row.n, row] as const)]),
        ),
      );
  }, [ns, session.at, services]);

  const store = useCallback(
    (row: SavedPost, edit: PostEdit) => {
      const next = withEdit(row, edit);
      setPosts((before) => new Map([...before, [row.n, next]]));
      setCoded((before) => {
        const after = new Set(before);
        if (isDone(next, fields)) after.add(row.n);
        else after.delete(row.n);
        return after;
      });
      setAutosave('saving');
      // One after the other, so that the last choice of a post is the one that stays.
      writing.current = writing.current
        .then(() => services.edit([row.key], edit))
        .then(
          () => setAutosave('saved'),
          () => setAutosave('failed'),
        );
    },
    [services, fields],
  );

  const post = n === undefined ? undefined : posts.get(n);
  return {
    post,
    session,
    done: coded.size,
    autosave,
    enter: (edit, moveOn) => {
      if (post === undefined) return;
      const back = inverseOf([post], edit)[0]?.edit ?? {};
      store(post, edit);
      setSession((before) => ({
        at: before.at,
        field: moveOn ? fieldAfter(fields, before.field) : before.field,
        deeds: [...before.deeds, { at: before.at, field: before.field, back }],
      }));
    },
    step: (by) =>
      setSession((before) => ({
        ...before,
        at: Math.max(0, Math.min(ns.length - 1, before.at + by)),
        field: 0,
      })),
    chooseField: (field) =>
      setSession((before) => ({ ...before, field: Math.max(0, Math.min(fields.length - 1, field)) })),
    undo: () => {
      const deed = session.deeds.at(-1);
      const of = deed && ns[deed.at];
      const row = of === undefined ? undefined : posts.get(of);
      if (deed === undefined || row === undefined) return;
      store(row, deed.back);
      setSession({ at: deed.at, field: deed.field, deeds: session.deeds.slice(0, -1) });
    },
  };
}
