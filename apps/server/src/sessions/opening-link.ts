import { timingSafeEqual } from "node:crypto";
import { hashToken, newToken } from "./token.ts";

/** The address printed at the start: good for one browser, so that nobody who finds it later gets in. */
export interface OpeningLink {
  readonly token: string;
  /** Whether it opens; the first time only. */
  take(token: string): boolean;
}

export function newOpeningLink(): OpeningLink {
  const token = newToken();
  let isUsed = false;
  return {
    token,
    take(given) {
      // Hashes have one length, whatever was given.
      const isRight = timingSafeEqual(Buffer.from(hashToken(given)), Buffer.from(hashToken(token)));
      if (!isRight || isUsed) return false;
      isUsed = true;
      return true;
    },
  };
}
