/** Outline of a box with round corners, as far as it has room for them. */
export function box(x: number, y: number, width: number, height: number, most = 10): string {
  const round = Math.min(most, width / 2, height / 2);
  const corner = (dx: number, dy: number): string => `a${round} ${round} 0 0 1 ${dx * round} ${dy * round}`;
  const [across, along] = [width - 2 * round, height - 2 * round];
  return `M${x + round} ${y}h${across}${corner(1, 1)}v${along}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-along}${corner(1, -1)}Z`;
}
