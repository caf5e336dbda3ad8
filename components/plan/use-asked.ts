import { type DependencyList, useEffect, useState } from 'react';

/** The answer to a question that is asked again when its parts change; undefined until it is there. */
export function useAsked<Answer>(ask: () => Promise<Answer>, parts: DependencyList): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let current = true;
    void ask().then(
      (next) => current && setAnswer(next),
      () => {},
    );
    return () => {
      current = false;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the question depends on.
  }, parts);
  return answer;
}
