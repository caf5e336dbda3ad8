/** A rectangle of the visible page in CSS px, and the picture's px per CSS px. */
export interface ScreenArea {
  left: number;
  top: number;
  width: number;
  height: number;
  scale: number;
}
