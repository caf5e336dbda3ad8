/** A quiet abstract picture, so that pages look alive without a byte from elsewhere. */
export function picture(hue: number, seed: number, width: number, height: number): string {
  const x = (seed * 37) % width;
  const y = (seed * 53) % height;
  const radius = Math.round(height / 3) + (seed % 5) * 4;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="hsl(${hue} 34% 82%)"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="hsl(${(hue + 24) % 360} 40% 66%)"/>` +
    `<path d="M0 ${height * 0.72} Q${width / 2} ${height * 0.5} ${width} ${height * 0.78} V${height} H0Z" fill="hsl(${hue} 32% 46%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
