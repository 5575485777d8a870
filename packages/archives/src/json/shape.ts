/** Looks into parsed JSON of which nothing is known: what is not as expected is nothing, never an error. */
export type Json = Readonly<Record<string, unknown>>;

const NOTHING: Json = {};

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const objectIn = (value: unknown): Json => (isObject(value) ? value : NOTHING);

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const objectsIn = (value: unknown): readonly Json[] => listIn(value).filter(isObject);

/** Empty strings are nothing too. */
export const textIn = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;

/** X writes figures as strings. */
export function figureIn(value: unknown): number | null {
  if (value === "" || (typeof value !== "string" && typeof value !== "number")) return null;
  const figure = Number(value);
  return Number.isFinite(figure) ? figure : null;
}
