/** The same numbers from 0 to 1 for the same seed: mulberry32 by Tommy Ettinger, public domain. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Damage = (bytes: Uint8Array, next: () => number) => Uint8Array;

const placeIn = (bytes: Uint8Array, next: () => number): number => Math.floor(next() * bytes.length);

/** Part of a file: mostly short, now and then a good deal of it. */
function rangeIn(bytes: Uint8Array, next: () => number): readonly [number, number] {
  const start = placeIn(bytes, next);
  const most = next() < 0.8 ? 64 : bytes.length;
  return [start, Math.min(bytes.length, start + 1 + Math.floor(next() * most))];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Characters that formats are made of. */
const TELLING = new TextEncoder().encode('{}[]",:\\\n\r;=<>&-/0\u00e9\ufeff');

const KINDS: readonly Damage[] = [
  // Cut off, as by a broken connection.
  (bytes, next) => bytes.slice(0, placeIn(bytes, next)),
  // Single bits.
  (bytes, next) => {
    const copy = bytes.slice();
    for (let i = 1 + Math.floor(next() * 8); i > 0; i--)
      copy[placeIn(copy, next)]! ^= 1 << Math.floor(next() * 8);
    return copy;
  },
  // A piece gone.
  (bytes, next) => {
    const [start, end] = rangeIn(bytes, next);
    return joined(bytes.slice(0, start), bytes.slice(end));
  },
  // A piece put in somewhere else.
  (bytes, next) => {
    const [start, end] = rangeIn(bytes, next);
    const at = placeIn(bytes, next);
    return joined(bytes.slice(0, at), bytes.slice(start, end), bytes.slice(at));
  },
  // A piece over and over.
  (bytes, next) => {
    const [start, end] = rangeIn(bytes, next);
    const piece = bytes.slice(start, end);
    const times = Math.floor(next() * 50);
    return joined(bytes.slice(0, end), ...Array.from({ length: times }, () => piece), bytes.slice(end));
  },
  // Zeros, as a full disk leaves them.
  (bytes, next) => bytes.slice().fill(0, ...rangeIn(bytes, next)),
  // Characters that mean something, where they do not belong.
  (bytes, next) => {
    const copy = bytes.slice();
    for (let i = 1 + Math.floor(next() * 4); i > 0; i--)
      copy[placeIn(copy, next)] = TELLING[placeIn(TELLING, next)]!;
    return copy;
  },
];

/** The bytes with one to three kinds of damage. */
export function damaged(bytes: Uint8Array, next: () => number): Uint8Array {
  let result = bytes;
  for (let i = 1 + Math.floor(next() * 3); i > 0 && result.length > 0; i--)
    result = KINDS[Math.floor(next() * KINDS.length)]!(result, next);
  return result;
}
