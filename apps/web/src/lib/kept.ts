/** Reads what this browser kept; a broken or foreign value counts as nothing. */
export function readKept<T>(key: string, isValid: (value: unknown) => value is T, otherwise: T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isValid(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

/**
 * Keeps a value in this browser. Where the browser refuses (private windows, full disk), it lasts as long as the page.
 * @returns whether it is kept
 */
export function keep(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // Nothing to do: settings are a convenience.
    return false;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
