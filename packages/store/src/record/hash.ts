import { createHash, createHmac, randomBytes } from "node:crypto";
import type { EventsTable } from "../tables/events.ts";
import { canonical } from "./canonical.ts";

/** What stands before the first line. */
export const NOTHING_BEFORE = "0".repeat(64);

/** A line's hash: over everything it says, its place, and the line before it. */
export function hashOf(event: Omit<EventsTable, "hash">): string {
  const { practiceId, seq, at, actor, action, subject, details, previousHash } = event;
  const line = { practiceId, seq, at: at.toISOString(), actor, action, subject, details, previousHash };
  return createHash("sha256").update(canonical(line), "utf8").digest("hex");
}

/** For `versions.salt`: kept beside the text, so that the record alone does not let anybody try out texts. */
export const newSalt = (): string => randomBytes(16).toString("hex");

/** Names a version's text in the record without holding it. */
export const textFingerprint = (version: { readonly text: string; readonly salt: string }): string =>
  createHmac("sha256", Buffer.from(version.salt, "hex")).update(version.text, "utf8").digest("hex");
