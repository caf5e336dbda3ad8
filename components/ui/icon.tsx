/** Strokes on a 16 px grid; decorative, so always hidden from assistive technology. */
const PATHS = {
  mark: 'M5 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm6 0a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 6h0M11.8 8.9 14.5 14',
  gear: 'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  collapse: 'M3.5 8h9',
  down: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 14 14',
  plus: 'M8 3v10M3 8h10',
  check: 'M3 8.5 6.5 12 13 4.5',
  star: 'M8 2l1.9 3.9 4.2.6-3 3 .7 4.2L8 11.7l-3.8 2 .7-4.2-3-3 4.2-.6Z',
  up: 'M4 10l4-4 4 4',
  left: 'M10 4 6 8l4 4',
  right: 'M6 4l4 4-4 4',
  library: 'M3 2.5v11M6.5 2.5v11M9.5 3l3.5 10.2',
  compare: 'M3.5 13.5V8M8 13.5v-11M12.5 13.5V6M1.5 13.5h13',
  plan: 'M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v3M10.5 2v3',
  replies: 'M2.5 3h11v7.5h-6l-3 3v-3h-2Z',
  method: 'M8 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM2.5 13.5c.5-3 2.5-4 5.5-4s5 1 5.5 4',
  settings: 'M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M10.5 3v3M5.5 10v3',
  help: 'M5.5 6A2.5 2.5 0 1 1 9 8.3c-.7.3-1 .7-1 1.5M8 12.8h0',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  undo: 'M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H6',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6ZM5.5 5.5h0',
  folder: 'M2 13.5v-10h4l1.5 2H14v8Z',
  table: 'M2 3h12v10H2ZM2 6.5h12M2 10h12M6 3v10',
  board: 'M2.5 2.5H7V7H2.5ZM9 2.5h4.5V7H9ZM2.5 9H7v4.5H2.5ZM9 9h4.5v4.5H9Z',
  filter: 'M2 3.5h12L9.5 8.5V13l-3-1.5v-3Z',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  upload: 'M8 11V3M4.5 6 8 2.5 11.5 6M2.5 13.5h11',
  code: 'M3 2.5h10v11H3ZM5.5 6h5M5.5 8.5h5M5.5 11h3',
  link: 'M7 4H3v9h9V9M9 2.5h4.5V7M13.5 2.5l-6 6',
  image: 'M2 3h12v10H2ZM2 11l3.5-3.5 3 3 2-2L14 12M10.5 6h0',
  target: 'M8 2v3M8 11v3M2 8h3M11 8h3M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3Z',
} as const;

export function Icon({ name, size = 16 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <path d={PATHS[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
