/** Saves bytes as a file through the browser's own download. `name` without its ending; see `fileNameOf`. */
export function saveFile(blob: Blob, name: string, ending: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileNameOf(name)}.${ending}`;
  link.click();
  // The browser has read the address long before.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every file system takes: letters and digits of any script, the rest as "-"; at most 80 characters. */
export function fileNameOf(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const cut = [...plain].slice(0, 80).join('');
  return cut.replace(/^-+|-+$/g, '') || 'lorgnette';
}
