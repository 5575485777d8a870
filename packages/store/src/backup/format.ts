import type { Json } from "../json.ts";

/** A backup is a gzip of lines of JSON: this first, a row each, and the end. It restores into either database. */
export interface Header {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** The newest migration of the database it was made of. */
  readonly migration: string;
  readonly at: string;
}

/** A row as PostgreSQL itself writes it as JSON. */
export type RowLine = readonly [table: string, row: Json];

export interface End {
  readonly end: true;
  readonly rows: number;
  /** SHA-256 of all the lines before. */
  readonly sha256: string;
}

export const FORMAT = "chaperone-backup";
export const VERSION = 1;
