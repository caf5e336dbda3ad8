/** Strokes on a 16 px grid; decorative, so always hidden from assistive technology. */
const PATHS = {
  mark: 'M5 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm6 0a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 6h0M11.8 8.9 14.5 14',
  gear: 'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  collapse: 'M3.5 8h9',
  down: 'M4 6l4 4 4-4',
  target: 'M8 2v3M8 11v3M2 8h3M11 8h3M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z',
} as const;

export function Icon({ name, size = 16 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
