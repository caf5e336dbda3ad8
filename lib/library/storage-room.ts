/** How much room the browser gives and how much is taken, in bytes; undefined where the browser does not say. */
export interface StorageRoom {
  used: number | undefined;
  granted: number | undefined;
  /** The browser promised not to clear it by itself when the disk gets full. */
  lasting: boolean;
}

/** Asks for the room of the extension's data. */
export async function readStorageRoom(storage: StorageManager): Promise<StorageRoom> {
  const [{ usage, quota }, lasting] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { used: usage, granted: quota, lasting };
}

/** Asks the browser to keep the data even when the disk gets full; Firefox may ask the user. True when it promised. */
export async function askForLastingStorage(storage: StorageManager): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
