const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;

/** How many characters a label of a domain has once it is written in ASCII (RFC 3492). */
export function asciiLength(label: string): number {
  const points = Array.from(label, (letter) => letter.codePointAt(0)!);
  const isAscii = points.every((point) => point < 0x80);
  // Each letter takes one at least, so that a long label need not be written out.
  if (isAscii || points.length > 63) return points.length;

  const basic = points.filter((point) => point < 0x80).length;
  let length = "xn--".length + basic + (basic > 0 ? 1 : 0);
  let next = 0x80;
  let delta = 0;
  let bias = 72;
  for (let handled = basic; handled < points.length; ) {
    const least = Math.min(...points.filter((point) => point >= next));
    delta += (least - next) * (handled + 1);
    next = least;
    for (const point of points) {
      if (point < next) delta++;
      if (point !== next) continue;
      length += digits(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    next++;
  }
  return length;
}

/** How many digits a distance takes. */
function digits(delta: number, bias: number): number {
  let count = 1;
  let rest = delta;
  for (let at = BASE; ; at += BASE) {
    const threshold = Math.min(MOST, Math.max(LEAST, at - bias));
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
    count++;
  }
}

function adapted(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let steps = 0;
  for (; rest > ((BASE - LEAST) * MOST) >> 1; steps += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return Math.floor(steps + ((BASE - LEAST + 1) * rest) / (rest + SKEW));
}
