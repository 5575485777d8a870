/** What is wrong in the data, where, and what to do about it. */
export interface Problem {
  readonly where: string;
  readonly wrong: string;
  readonly next: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const describe = ({ where, wrong, next }: Problem): string => `${where}: ${wrong} ${next}`;

/** Fields nobody knows are usually misspelt ones, which would be lost in silence. */
export function unknownFields(fields: Fields, known: readonly string[], where: string): Problem[] {
  return Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      where,
      wrong: `the field "${name}" is not known.`,
      next: `Use one of: ${known.join(", ")}.`,
    }));
}

export function missingText(fields: Fields, names: readonly string[], where: string): Problem[] {
  return names
    .filter((name) => typeof fields[name] !== "string" || fields[name].trim() === "")
    .map((name) => ({
      where,
      wrong: `"${name}" is missing or is not text.`,
      next: "Fill it in; put quotation marks around a bare number.",
    }));
}

export function notOneOf(value: unknown, choices: readonly string[], name: string, where: string): Problem[] {
  if (typeof value === "string" && choices.includes(value)) return [];
  const wrong =
    value === undefined ? `"${name}" is missing.` : `${name} ${JSON.stringify(value)} is not known.`;
  return [{ where, wrong, next: `Use one of: ${choices.join(", ")}.` }];
}

export function notAnAddress(value: unknown, where: string): Problem[] {
  if (typeof value === "string" && /^https?:\/\//u.test(value) && URL.canParse(value)) return [];
  return [
    {
      where,
      wrong: `url ${JSON.stringify(value)} is no web address.`,
      next: "Give the page's full address.",
    },
  ];
}

export function notADay(value: unknown, name: string, where: string): Problem[] {
  if (typeof value === "string" && isDay(value)) return [];
  return [
    {
      where,
      wrong: `${name} ${JSON.stringify(value)} is no day of the calendar.`,
      next: "Write YYYY-MM-DD; where only the year is known, its first day with dateApproximate: true.",
    },
  ];
}

/** The calendar settles what a pattern cannot: the 30th of February. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
