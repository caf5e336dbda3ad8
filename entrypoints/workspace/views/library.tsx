/** Saved posts. */
export default function LibraryView() {
  return null;
}
