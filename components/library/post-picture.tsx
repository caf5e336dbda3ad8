import { useEffect, useState } from 'react';
import type { SavedPost } from '../../lib/model';
import { Icon } from '../ui/icon';
import { useLibrary, useLibraryWords } from './library-context';
import type { ShownPicture } from './library-services';

/** The local picture of a post, or why there is none. */
export function PostPicture({
  post,
  className = '',
  small = false,
}: {
  post: SavedPost;
  className?: string;
  small?: boolean;
}) {
  const say = useLibraryWords();
  const shown = usePicture(post);
  if (shown !== undefined)
    return (
      <img
        src={shown.url}
        width={shown.width}
        height={shown.height}
        alt={say(`picture.${shown.from}`)}
        className={`object-cover ${className}`}
      />
    );
  const reason = post.picture.kept ? undefined : say(`picture.none.${post.picture.reason}`);
  return (
    <span
      className={`flex flex-col items-center justify-center gap-1 bg-raised p-2 text-center text-label text-ink-soft ${className}`}
      title={small ? reason : undefined}
    >
      <Icon name="image" />
      {reason !== undefined && <span className={small ? 'sr-only' : ''}>{reason}</span>}
    </span>
  );
}

/** Holds the picture's memory for as long as it is on screen. */
function usePicture({ key, picture }: SavedPost): ShownPicture | undefined {
  const services = useLibrary();
  const [shown, setShown] = useState<ShownPicture>();
  useEffect(() => {
    setShown(undefined);
    if (!picture.kept) return;
    let closed = false;
    let open: ShownPicture | undefined;
    services.picture(key).then(
      (found) => {
        if (closed) return found?.close();
        open = found;
        setShown(found);
      },
      () => {},
    );
    return () => {
      closed = true;
      open?.close();
    };
  }, [services, key, picture.kept]);
  return shown;
}
