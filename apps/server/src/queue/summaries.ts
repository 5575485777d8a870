import type { Store } from "@chaperone/store";
import type { z } from "zod";
import type { Who } from "../contract/access.ts";
import type * as contract from "../contract/submissions.ts";
import { publicationsOf } from "./publications.ts";
import { visibleSubmissions } from "./visible.ts";

type Db = Store["db"];
export type Summary = z.infer<typeof contract.SubmissionSummary>;
type State = Summary["state"];

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export interface Which {
  readonly states?: readonly State[];
  readonly id?: string;
  readonly before?: Date | undefined;
  readonly limit: number;
}

/** Submissions as the queue shows them, newest first. */
export async function summariesFor(
  db: Db,
  who: Who,
  { states, id, before, limit }: Which,
): Promise<Summary[]> {
  const rows = await visibleSubmissions(db, who)
    .$if(states !== undefined, (query) => query.where("submissions.state", "in", states!))
    .$if(id !== undefined, (query) => query.where("submissions.id", "=", id!))
    .$if(before !== undefined, (query) => query.where("submissions.createdAt", "<", before!))
    .orderBy("submissions.createdAt", "desc")
    .limit(limit)
    .select([
      "submissions.id",
      "versions.draftId",
      "submissions.versionId",
      "versions.number as versionNumber",
      "submissions.state",
      "versions.text",
      "drafts.authorId",
      "people.name",
      "submissions.submittedBy",
      "submissions.sendAt",
      "submissions.dueAt",
      "submissions.timeZone",
      "submissions.createdAt",
      "submissions.settledAt",
      "submissions.note",
    ])
    .execute();
  const ids = rows.map((row) => row.id);
  const publications = await publicationsOf(db, ids);
  const held = await heldUntil(
    db,
    rows.filter(({ state }) => state === "held").map((row) => row.id),
  );
  return rows.map(({ authorId, name, submittedBy, sendAt, dueAt, createdAt, settledAt, ...row }) => ({
    ...row,
    author: { id: authorId, name },
    isMine: authorId === who.personId,
    sendAt: iso(sendAt),
    dueAt: iso(dueAt),
    heldUntil: iso(held.get(row.id) ?? null),
    createdAt: createdAt.toISOString(),
    settledAt: iso(settledAt),
    mayApprove: mayDecide(who, row.state, [authorId, submittedBy]),
    publications: publications.get(row.id) ?? [],
  }));
}

/** Another member than whoever wrote it or handed it in, while there is something to decide. */
const mayDecide = (who: Who, state: State, own: readonly string[]): boolean =>
  who.role !== "author" && !own.includes(who.personId) && (state === "held" || state === "waiting");

async function heldUntil(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("holds")
    .where("submissionId", "in", ids)
    .where("skippedAt", "is", null)
    .groupBy("submissionId")
    .select(({ fn }) => ["submissionId", fn.max("until").as("until")])
    .execute();
  return new Map(rows.map(({ submissionId, until }) => [submissionId, until]));
}

/** A page of them, and where the next one begins. */
export async function pageOf(
  db: Db,
  who: Who,
  which: Which,
): Promise<{ submissions: Summary[]; next: string | null }> {
  const submissions = await summariesFor(db, who, { ...which, limit: which.limit + 1 });
  const isMore = submissions.length > which.limit;
  const shown = isMore ? submissions.slice(0, which.limit) : submissions;
  return { submissions: shown, next: isMore ? shown.at(-1)!.createdAt : null };
}
