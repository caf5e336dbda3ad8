import { saveFile } from './save-file';

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
  saveFile(blob, file.name, file.as);
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
