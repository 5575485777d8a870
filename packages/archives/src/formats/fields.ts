/** What stands under one of some names in a record, whatever their case; undefined where it is no record. */
export function fieldOf(record: unknown, ...names: readonly string[]): unknown {
  if (typeof record !== "object" || record === null) return undefined;
  const wanted = names.map((name) => name.toLowerCase());
  for (const [key, value] of Object.entries(record)) if (wanted.includes(key.toLowerCase())) return value;
  return undefined;
}

/** The same where it is text, trimmed; empty for anything else. */
export function textIn(record: unknown, ...names: readonly string[]): string {
  const value = fieldOf(record, ...names);
  return typeof value === "string" ? value.trim() : "";
}
