/** A cubic between two points, as text: `a` bends near `from`, `b` near `to`. */
interface Edge {
  readonly from: string;
  readonly a: string;
  readonly b: string;
  readonly to: string;
}

const turned = ({ from, a, b, to }: Edge): Edge => ({ from: to, a: b, b: a, to: from });
const key = ({ from, a, b, to }: Edge): string => `${from} ${a} ${b} ${to}`;

/** The cubics of one closed shape; what closes it without being drawn is a straight one. */
function* edgesOf(d: string): Generator<Edge> {
  const numbers = d.match(/-?[\d.]+/g)!;
  const at = (i: number): string => `${numbers[i]} ${numbers[i + 1]}`;
  const start = at(0);
  let from = start;
  for (let i = 2; i + 5 < numbers.length; i += 6) {
    yield { from, a: at(i), b: at(i + 2), to: at(i + 4) };
    from = at(i + 4);
  }
  if (from !== start) yield { from, a: from, b: start, to: start };
}

/**
 * The outline of several region shapes taken together, as path data. Neighbours share their borders to the last digit, so
 * a border that two of them have lies inside and is left out.
 */
export function union(shapes: readonly string[]): string {
  const left = new Map<string, Edge>();
  for (const d of shapes) {
    for (const edge of edgesOf(d)) {
      if (!left.delete(key(edge)) && !left.delete(key(turned(edge)))) left.set(key(edge), edge);
    }
  }
  const next = (from: string): Edge | undefined => {
    for (const edge of left.values()) {
      if (edge.from !== from && edge.to !== from) continue;
      left.delete(key(edge));
      return edge.from === from ? edge : turned(edge);
    }
    return undefined;
  };
  let path = '';
  for (const { from } of left.values()) {
    path += `M${from}C`;
    for (let edge = next(from); edge; edge = next(edge.to)) path += `${edge.a} ${edge.b} ${edge.to} `;
    path = `${path.trimEnd()}Z`;
  }
  return path;
}
