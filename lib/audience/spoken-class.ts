/** Classes that may be told of a single account or comment; all others are nobody's business. */
const SPOKEN = [
  'suspicious-mass-follow',
  'suspicious-empty-shell',
  'suspicious-profile',
  'promo',
  'promo-pattern',
] as const;

export type SpokenClass = (typeof SPOKEN)[number];

export function spokenClass(name: string | undefined): SpokenClass | undefined {
  return SPOKEN.find((spoken) => spoken === name);
}
