/** Places and directions in a picture: x to the right, y down. */
export type Point = readonly [x: number, y: number];

export const plus = ([ax, ay]: Point, [bx, by]: Point, k = 1): Point => [ax + bx * k, ay + by * k];
export const dot = ([ax, ay]: Point, [bx, by]: Point): number => ax * bx + ay * by;
export const unit = ([x, y]: Point): Point => {
  const length = Math.sqrt(x * x + y * y) || 1;
  return [x / length, y / length];
};
/** Direction from one place to another. */
export const toward = (from: Point, to: Point): Point => unit(plus(to, from, -1));
/** Turned clockwise about 0,0, then moved. */
export const turned = ([x, y]: Point, degrees: number, [ox, oy]: Point = [0, 0]): Point => {
  const angle = (degrees * Math.PI) / 180;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [ox + x * c - y * s, oy + x * s + y * c];
};
/** How far a bone leans from hanging straight down: degrees, as `turned` takes them. */
export const lean = (upper: Point, lower: Point): number =>
  (Math.atan2(upper[0] - lower[0], lower[1] - upper[1]) * 180) / Math.PI;
