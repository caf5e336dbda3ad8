/** A picture on its way out. */
export interface PictureFile {
  /** Key of its post. */
  post: string;
  /** "image/webp", "image/jpeg", "image/png". */
  type: string;
  bytes: Uint8Array;
}

/** A name that every file system takes and that leads back to the post. */
export function pictureName(post: string, type: string): string {
  const ending = type === 'image/jpeg' ? 'jpg' : type.replace(/^image\//, '').replace(/\W/g, '');
  return `${post.replace(/[^\w-]/g, '_').slice(0, 150)}.${ending}`;
}
