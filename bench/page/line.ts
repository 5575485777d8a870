import type { ServerResponse } from "node:http";

/** A network as a page on the far side of it sees it. */
export interface Network {
  readonly name: string;
  readonly bitsPerSecond: number;
  /** Before the first byte of each answer. */
  readonly latencyMs: number;
}

const TICK_MS = 5;

interface Sending {
  readonly response: ServerResponse;
  left: Uint8Array;
}

/** One line that all answers share alike, to page and workers: what the browser throttles itself leaves workers out. */
export function line({ bitsPerSecond, latencyMs }: Network) {
  const sending: Sending[] = [];
  let last = performance.now();
  let credit = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    credit = sending.length === 0 ? 0 : credit + ((now - last) * bitsPerSecond) / 8000;
    last = now;
    for (let waiting = sending.length; waiting > 0; waiting--) {
      const one = sending.shift()!;
      const share = Math.floor(credit / waiting);
      const part = one.left.subarray(0, share);
      one.left = one.left.subarray(share);
      credit -= part.length;
      one.response.write(part);
      if (one.left.length > 0 && !one.response.destroyed) sending.push(one);
      else one.response.end();
    }
  }, TICK_MS);
  return {
    send(response: ServerResponse, body: Uint8Array): void {
      setTimeout(() => sending.push({ response, left: body }), latencyMs);
    },
    close: () => clearInterval(timer),
  };
}
