/**
 * Runs a message and turns "nobody there any more" into undefined: after an update or removal of the extension the
 * old script's messages throw at once or reject, and the page must never see that.
 */
export async function ask<T>(send: () => Promise<T>): Promise<T | undefined> {
  try {
    return await send();
  } catch {
    return undefined;
  }
}
