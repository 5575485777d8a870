import type { DraftKind, Platform, Visibility } from "@chaperone/core";
import type { JsonObject } from "../json.ts";

/** A draft as it stood once; never changed afterwards. */
export interface VersionsTable {
  id: string;
  draftId: string;
  /** From 1. */
  number: number;
  text: string;
  /** For the fingerprint by which the record names the text without holding it. */
  salt: string;
  kind: DraftKind;
  platforms: readonly Platform[];
  inReplyTo: AnsweredPost | null;
  /** BCP 47, "en". */
  language: string | null;
  visibility: Visibility;
  /** Shown before the post, where its network has that. */
  contentWarning: string | null;
  createdAt: Date;
}

export interface AnsweredPost {
  readonly text?: string;
  readonly url?: string;
  /** The post as each account's network knows it, by account id. */
  readonly accounts?: JsonObject;
}
