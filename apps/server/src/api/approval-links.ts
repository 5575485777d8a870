import type { Store } from "@chaperone/store";
import * as contract from "../contract/approval-links.ts";
import { changesOf, reviewsOf } from "../queue/submission.ts";
import type { Services } from "../services.ts";
import { DONE, newRouter } from "./router.ts";

/** Deciding by a link, without an account: what the link was made for, and nothing else here. */
export const approvalLinkRoutes = ({ store: { db }, desk }: Services) =>
  newRouter()
    .openapi(contract.readByLink, async (context) => {
      const { submissionId, versionId, expiresAt } = await desk.openLink(context.req.valid("param").token);
      const [submission, accounts, pictures, reviews, changes] = await Promise.all([
        submissionOf(db, submissionId),
        accountsOf(db, submissionId),
        picturesOf(db, versionId),
        reviewsOf(db, versionId),
        changesOf(db, versionId),
      ]);
      const findings = reviews.at(-1)?.findings ?? [];
      const answer = {
        ...submission,
        accounts,
        pictures,
        findings,
        changes,
        expiresAt: expiresAt.toISOString(),
      };
      return context.json(answer, 200);
    })
    .openapi(contract.decideByLink, async (context) => {
      const { token } = context.req.valid("param");
      await desk.decideByLink({ token, ...context.req.valid("json") });
      return context.json(DONE, 200);
    });

async function submissionOf(db: Store["db"], id: string) {
  const { inReplyTo, dueAt, ...row } = await db
    .selectFrom("submissions")
    .innerJoin("versions", "versions.id", "submissions.versionId")
    .innerJoin("drafts", "drafts.id", "versions.draftId")
    .innerJoin("people", "people.id", "drafts.authorId")
    .innerJoin("practices", "practices.id", "submissions.practiceId")
    .where("submissions.id", "=", id)
    .select(["practices.name as practice", "people.name as author", "versions.text"])
    .select(["versions.inReplyTo", "versions.visibility", "versions.contentWarning"])
    .select("submissions.sendAt as dueAt")
    .executeTakeFirstOrThrow();
  return { ...row, inReplyTo: inReplyTo?.text ?? null, dueAt: dueAt?.toISOString() ?? null };
}

async function accountsOf(db: Store["db"], submissionId: string) {
  const rows = await db
    .selectFrom("publications")
    .innerJoin("accounts", "accounts.id", "publications.accountId")
    .where("submissionId", "=", submissionId)
    .select(["network", "handle"])
    .execute();
  return rows.map(({ network, handle }) => ({ network: network as "bluesky" | "mastodon", handle }));
}

async function picturesOf(db: Store["db"], versionId: string) {
  const rows = await db
    .selectFrom("pictures")
    .where("versionId", "=", versionId)
    .orderBy("position")
    .select(["alt", "type", "bytes"])
    .execute();
  return rows.map(({ bytes, ...row }) => ({ ...row, base64: Buffer.from(bytes).toString("base64") }));
}
