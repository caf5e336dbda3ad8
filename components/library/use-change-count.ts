import { useEffect, useState } from 'react';
import { useLibrary } from './library-context';

/** A number that grows with every change of the database, to read again what is shown. */
export function useChangeCount(): number {
  const { watch } = useLibrary();
  const [count, setCount] = useState(0);
  useEffect(() => watch(() => setCount((before) => before + 1)), [watch]);
  return count;
}
