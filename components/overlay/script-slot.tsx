import { useEffect, useRef, useState } from 'react';
import type { Community } from '../../lib/model';
import { useWords } from '../words';

/** A script that draws its own block, once it is there. */
interface Drawing {
  draw(slot: HTMLElement | undefined, community: Community | undefined): void;
}

/** The place in the panel where a script that comes late draws its block. */
export function ScriptSlot({
  load,
  community,
}: {
  load: () => Promise<Drawing | undefined>;
  community: Community | undefined;
}) {
  const { locale } = useWords();
  const slot = useRef<HTMLDivElement>(null);
  const [script, setScript] = useState<Drawing>();
  useEffect(() => void load().then(setScript), [load]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the block asks for the language itself when it is drawn
  useEffect(() => {
    if (slot.current) script?.draw(slot.current, community);
  }, [script, community, locale]);
  useEffect(() => () => script?.draw(undefined, undefined), [script]);
  return <div ref={slot} />;
}
