import { type DependencyList, useEffect, useState } from 'react';

/** Something that is read asynchronously; the former answer stays until the next one is there. */
export interface Reading<Value> {
  value: Value | undefined;
  error: unknown;
}

/** Reads again whenever one of `on` changes; late answers of earlier questions are dropped. */
export function useRead<Value>(read: () => Promise<Value>, on: DependencyList): Reading<Value> {
  const [state, setState] = useState<Reading<Value>>({ value: undefined, error: undefined });
  useEffect(() => {
    let wanted = true;
    read().then(
      (value) => wanted && setState({ value, error: undefined }),
      (error: unknown) => wanted && setState((before) => ({ value: before.value, error })),
    );
    return () => {
      wanted = false;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the answer depends on.
  }, on);
  return state;
}
