import { type Colour, type Paint, png } from './png.ts';

const navy: Colour = [0.114, 0.208, 0.341, 1];
const coral: Colour = [0.906, 0.435, 0.318, 1];
const white: Colour = [1, 1, 1, 1];
const green: Colour = [0.165, 0.616, 0.561, 1];
const nothing: Colour = [0, 0, 0, 0];

/** The three icons of the app: a sharp word from a customer, and the calm answer that takes it in. */
export function icons(): Readonly<Record<'color.png' | 'outline.png' | 'color32x32.png', Buffer>> {
  return {
    'color.png': png(192, (x, y) => symbol((x - 0.5) * 1.35 + 0.5, (y - 0.5) * 1.35 + 0.5) ?? navy),
    'outline.png': png(32, outline),
    'color32x32.png': png(32, (x, y) => (box(x, y, 0.5, 0.5, 0.5, 0.5, 0.22) <= 0 ? (symbol(x, y) ?? navy) : nothing)),
  };
}

function symbol(x: number, y: number): Colour | undefined {
  if (check(x, y) <= 0.035) return green;
  if (answer(x, y) <= 0) return white;
  // A rim of the ground keeps the two bubbles apart.
  if (answer(x, y) <= 0.03) return undefined;
  if (exclamation(x, y)) return white;
  return complaint(x, y) <= 0 ? coral : undefined;
}

const outline: Paint = (x, y) => {
  const edge = 0.05;
  if (check(x, y) <= 0.042) return white;
  const near = answer(x, y);
  if (Math.abs(near) <= edge) return white;
  if (near < 0 || near <= edge * 2) return nothing;
  return Math.abs(complaint(x, y)) <= edge ? white : nothing;
};

/** Distances to a shape, negative inside it. */
function complaint(x: number, y: number): number {
  return Math.min(box(x, y, 0.4, 0.33, 0.27, 0.19, 0.11), triangle(x, y, 0.2, 0.4, 0.38, 0.48, 0.17, 0.62));
}

function answer(x: number, y: number): number {
  return Math.min(box(x, y, 0.61, 0.62, 0.25, 0.18, 0.11), triangle(x, y, 0.64, 0.77, 0.82, 0.7, 0.84, 0.91));
}

function check(x: number, y: number): number {
  return Math.min(line(x, y, 0.51, 0.62, 0.58, 0.7), line(x, y, 0.58, 0.7, 0.72, 0.55));
}

function exclamation(x: number, y: number): boolean {
  return line(x, y, 0.31, 0.22, 0.31, 0.33) <= 0.028 || Math.hypot(x - 0.31, y - 0.42) <= 0.032;
}

function box(x: number, y: number, left: number, top: number, wide: number, high: number, round: number): number {
  const dx = Math.abs(x - left) - wide + round;
  const dy = Math.abs(y - top) - high + round;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round;
}

function line(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function triangle(
  x: number,
  y: number,
  ...[ax, ay, bx, by, cx, cy]: readonly [number, number, number, number, number, number]
): number {
  const side = (px: number, py: number, qx: number, qy: number) => (qx - px) * (y - py) - (qy - py) * (x - px);
  const sides = [side(ax, ay, bx, by), side(bx, by, cx, cy), side(cx, cy, ax, ay)];
  const inside = sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
  const edge = Math.min(line(x, y, ax, ay, bx, by), line(x, y, bx, by, cx, cy), line(x, y, cx, cy, ax, ay));
  return inside ? -edge : edge;
}
