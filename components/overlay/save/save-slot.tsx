import { useEffect, useRef, useState } from 'react';
import type { SavingDesk } from '../../../lib/insight/saving-desk';
import type { Community } from '../../../lib/model';
import { useWords } from '../../words';
import type { OverlayServices } from '../overlay-services';

/** The place in the panel where saving draws its block, once its script is there. */
export function SaveSlot({ services, community }: { services: OverlayServices; community: Community | undefined }) {
  const { locale } = useWords();
  const slot = useRef<HTMLDivElement>(null);
  const [desk, setDesk] = useState<SavingDesk>();
  useEffect(() => void services.openSaving().then(setDesk), [services]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the block asks for the language itself when it is drawn
  useEffect(() => {
    if (slot.current) desk?.draw(slot.current, community);
  }, [desk, community, locale]);
  useEffect(() => () => desk?.draw(undefined, undefined), [desk]);
  return <div ref={slot} />;
}
