/** One step from an earlier shape of the database to the next. Once landed it is never edited, only followed. */
export interface Migration {
  readonly name: string;
  /** SQL, one statement each: PGlite takes them one by one. */
  readonly statements: readonly string[];
}
