/** The roles of `components/theme.css` that charts use, as values, for files that leave the page. A test holds them equal. */
export const palettes = {
  light: {
    ink: '#16211f',
    'ink-soft': '#52615e',
    paper: '#ffffff',
    raised: '#f3f6f5',
    line: '#d5dddb',
    accent: '#0c6763',
  },
  dark: {
    ink: '#e8eeec',
    'ink-soft': '#a4b3af',
    paper: '#1b2321',
    raised: '#25302d',
    line: '#3b4844',
    accent: '#58c4bc',
  },
} as const;

export type ChartTheme = keyof typeof palettes;

const ROLE = /var\(--([a-z-]+)\)/g;

/**
 * The text of a drawing that needs no style sheet: every colour role becomes its value, because programs other than
 * browsers do not know `var()`.
 *
 * @param svg a serialised `<svg>` element
 * @throws Error for a role that no palette has: it would be drawn black
 */
export function selfContained(svg: string, theme: ChartTheme): string {
  const palette: Record<string, string> = palettes[theme];
  return svg.replace(ROLE, (_, role: string) => {
    const value = Object.hasOwn(palette, role) ? palette[role] : undefined;
    if (value === undefined) throw new Error(`no colour for the role ${role}`);
    return value;
  });
}
