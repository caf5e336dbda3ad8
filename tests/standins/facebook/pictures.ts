/** A calm gradient with a hill and a sun as a picture; the seed moves the sun. Nothing is loaded from anywhere. */
export function picture(seed: string, [dark, light]: [string, string], width = 500, height = 300): string {
  const x = 60 + (Number(seed.slice(-4)) % 380);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 500 300" preserveAspectRatio="xMidYMid slice">` +
    `<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></linearGradient></defs>` +
    `<rect width="500" height="300" fill="url(#g)"/><circle cx="${x}" cy="90" r="34" fill="#fff" opacity=".55"/>` +
    `<path d="M0 240 C 120 170 210 270 320 215 S 470 200 500 230 V300 H0Z" fill="${dark}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Initials in a circle, for profile pictures. */
export function avatar(name: string, colour: string): string {
  const letters = name
    .split(' ')
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="${colour}"/>` +
    `<text x="40" y="50" font-family="sans-serif" font-size="30" fill="#fff" text-anchor="middle">${letters}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
