import type { ShownPicture } from '../../components/library/library-services';
import type { ThumbnailRow } from '../../lib/library/database';

/** A stored picture as an address that this page alone can show. */
export function shownPicture(row: ThumbnailRow | undefined): ShownPicture | undefined {
  if (row === undefined) return undefined;
  const { bytes, type, width, height, from } = row;
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  return { url, width, height, from, close: () => URL.revokeObjectURL(url) };
}
