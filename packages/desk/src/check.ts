import type { AuthorProfile, Draft, Ledger, Platform, Verdict, VerdictLevel } from "@chaperone/core";
import type { JsonObject } from "@chaperone/store";
import type { Author, Context, Trx } from "./context.ts";

type Db = Context["store"]["db"] | Trx;

/** A text as it is checked: the same at hand-in and before it is sent. */
export interface Checked {
  readonly text: string;
  readonly kind: Draft["kind"];
  readonly platforms: readonly Platform[];
  readonly answers: string | null;
  /** Read by everybody before they open the post. */
  readonly contentWarning: string | null;
  readonly pictures: readonly { readonly report: unknown; readonly alt: string }[];
}

/**
 * What the check says of a text on all the networks it is meant for, by today's rules.
 * @param ledger the author's earlier posts: what was harmless alone may tell who it is together
 */
export async function check(desk: Context, text: Checked, author: Author, ledger: Ledger): Promise<Verdict> {
  const checker = desk.checkerFor(author);
  const postedAt = desk.now().toISOString().slice(0, 10);
  const verdicts: Verdict[] = [];
  for (const platform of new Set<Platform>(text.platforms.length > 0 ? text.platforms : ["other"]))
    for (const draft of draftsOf(text, author.profile))
      verdicts.push(await checker.check({ ...draft, platform, postedAt }, { ledger }));
  return verdicts.reduce(together);
}

/** The text, and its warning as a text of its own: what was decided about the one holds whatever the other says. */
function draftsOf(text: Checked, author: AuthorProfile) {
  const draft = draftOf(text, author);
  const { contentWarning } = text;
  return contentWarning === null ? [draft] : [draft, { ...draft, text: contentWarning, images: [] }];
}

const draftOf = (
  { text, kind, answers, pictures }: Checked,
  author: AuthorProfile,
): Omit<Draft, "platform" | "postedAt"> => ({
  text,
  kind,
  author,
  ...(answers === null ? {} : { inReplyTo: answers }),
  images: pictures.flatMap(({ report, alt }) =>
    report === null ? [] : [{ seen: report as NonNullable<Draft["images"]>[number]["seen"], alt }],
  ),
});

/** From the heaviest. "Nothing found" counts only where everything was looked at on both. */
const HEAVIEST: readonly VerdictLevel[] = ["must", "should", "consider", "incomplete", "nothing-found"];

/** Two verdicts on one text: the findings and gaps of both. */
function together(one: Verdict, other: Verdict): Verdict {
  const known = new Set(one.findings.map(({ fingerprint }) => fingerprint));
  return {
    ...one,
    level: HEAVIEST.find((level) => level === one.level || level === other.level)!,
    findings: [...one.findings, ...other.findings.filter(({ fingerprint }) => !known.has(fingerprint))],
    details: one.details.length > 0 ? one.details : other.details,
    coverage: [...one.coverage, ...other.coverage],
  };
}

/** Who wrote a draft, as the check needs to know it. */
export async function authorOf(db: Db, personId: string, handle: string | null): Promise<Author> {
  const { name, settings } = await db
    .selectFrom("people")
    .select(["name", "settings"])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  const { country, profession, bio, role, workplace, interests } = settings;
  const shown = settings.handle ?? handle ?? undefined;
  return {
    country: country ?? null,
    profession: profession ?? null,
    profile: {
      name,
      ...(shown === undefined ? {} : { handle: shown }),
      ...(bio === undefined ? {} : { bio }),
      ...(role === undefined ? {} : { role }),
      ...(workplace === undefined ? {} : { workplace }),
      ...(interests === undefined ? {} : { interests }),
    },
  };
}

/** One of the handles it goes out under: the same one at hand-in and before sending. */
export const shownHandle = (accounts: readonly { readonly handle: string }[]): string | null =>
  accounts.map(({ handle }) => handle).sort()[0] ?? null;

/** A stored version as it is checked. */
export async function checkedVersion(db: Db, versionId: string): Promise<Checked> {
  const version = await db
    .selectFrom("versions")
    .selectAll()
    .where("id", "=", versionId)
    .executeTakeFirstOrThrow();
  const pictures = await db
    .selectFrom("pictures")
    .select(["report", "alt"])
    .where("versionId", "=", versionId)
    .orderBy("position")
    .execute();
  const { text, kind, platforms, inReplyTo, contentWarning } = version;
  return { text, kind, platforms, pictures, contentWarning, answers: inReplyTo?.text ?? null };
}

/** Something made of plain values, as a jsonb column takes it. */
export const asJson = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;
