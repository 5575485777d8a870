import { z } from "@hono/zod-openapi";

/** Ids are UUIDs of our own making. */
export const Id = z.uuid();

/** A moment: ISO 8601 with its offset. */
export const At = z.iso.datetime({ offset: true });

const CONTROL = /\p{Cc}/u;

/** One line that people read: no line breaks, no invisible control characters. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((value) => !CONTROL.test(value), "It is one line of ordinary characters.");

/** Words of somebody's own, several lines if they like. */
export const words = (most: number) => z.string().trim().min(1).max(most);

/** 32 random bytes as they stand in a link. */
export const Token = z.string().regex(/^[\w-]{43}$/u, "This link is not whole: copy all of it.");

/** A name of a time zone that this machine knows. */
export const TimeZone = z.string().max(64).refine(isTimeZone, "That is not the name of a time zone.");

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return !/^[+-]/u.test(name);
  } catch {
    return false;
  }
}

/** A web address people can open. */
export const WebAddress = z
  .url({ protocol: /^https?$/u, hostname: z.regexes.domain })
  .max(2_000)
  .or(z.url({ protocol: /^http$/u, hostname: /^(?:localhost|127\.0\.0\.1)$/u }).max(2_000));

/** What is said when something is refused. */
export const Problem = z
  .object({
    error: z.object({
      /** Stable: the page has words of its own for it. */
      code: z.string(),
      /** What is wrong and what to do, in English. */
      sentence: z.string(),
      /** What exactly, for a page that wants to point at it: fields, rules, accounts. */
      about: z.array(z.string()),
      /** Which of the desk's sentences it is, as a stable code, and what stands in it. */
      reason: z.string().optional(),
      values: z.record(z.string(), z.string().or(z.number())).optional(),
    }),
  })
  .openapi("Problem");
export type Problem = z.infer<typeof Problem>;

const json = <S extends z.ZodType>(schema: S) => ({ content: { "application/json": { schema } } });

/** An answer of one kind, or a problem. */
export const answers = <S extends z.ZodType>(schema: S, description: string) => ({
  200: { description, ...json(schema) },
  "4XX": { description: "Refused, and why", ...json(Problem) },
});

/** Done, with nothing to say of it. */
export const Done = z.object({ done: z.literal(true) }).openapi("Done");
export const done = answers(Done, "Done");

/** A body of JSON, which is asked for in so many words: a form of another page cannot send one. */
export const body = <S extends z.ZodType>(schema: S) => ({
  body: { required: true as const, ...json(schema) },
});

export const byId = { params: z.object({ id: Id }) };

/** A page of a list, newest first. @param Cursor what the page before it ended at */
export const pageBefore = <Cursor extends z.ZodType>(Cursor: Cursor) => ({
  before: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

/** The body of a request that says all with its address. */
export const Nothing = z.object({});
