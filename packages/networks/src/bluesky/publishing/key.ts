import { randomInt } from "node:crypto";

const LETTERS = "234567abcdefghijklmnopqrstuvwxyz";
let last = 0;

/** A record key as the protocol makes them: microseconds and a random clock, 13 letters that sort by time. */
export function newRecordKey(at: Date): string {
  const micros = Math.max(at.getTime() * 1_000, last + 1);
  last = micros;
  let number = (BigInt(micros) << 10n) | BigInt(randomInt(1_024));
  let key = "";
  for (let place = 0; place < 13; place++) {
    key = LETTERS[Number(number & 31n)]! + key;
    number >>= 5n;
  }
  return key;
}
