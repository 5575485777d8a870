/** A day that exists, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February is moved to March by some engines, so the day is read back.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
