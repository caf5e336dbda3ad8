/** A drawing that needs no style sheet, and the file it becomes. */
export interface DrawingFile {
  svg: string;
  /** Px of the drawing; a PNG has twice as many, so that it stays sharp in a document. */
  width: number;
  height: number;
  /** Without its ending; what a file system does not like is replaced. */
  name: string;
  as: 'svg' | 'png';
}

const SHARPNESS = 2;

/** Saves a drawing as a file through the browser's own download. Rejects when the picture cannot be made. */
export async function saveDrawing(file: DrawingFile): Promise<void> {
  const drawn = new Blob([file.svg], { type: 'image/svg+xml' });
  const blob = file.as === 'svg' ? drawn : await pictureOf(drawn, file);
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileNameOf(file.name)}.${file.as}`;
  link.click();
  // The browser has read the address once the task of the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every file system takes: letters and digits of any script, the rest as "-"; at most 80 characters. */
export function fileNameOf(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const cut = [...plain].slice(0, 80).join('');
  return cut.replace(/^-+|-+$/g, '') || 'lorgnette';
}

async function pictureOf(drawn: Blob, { width, height }: DrawingFile): Promise<Blob> {
  const address = URL.createObjectURL(drawn);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * SHARPNESS);
    canvas.height = Math.ceil(height * SHARPNESS);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
