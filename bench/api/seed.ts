import { join } from "node:path";
import { appendEvent, loadKey, newId, openStore, type Store } from "@chaperone/store";

/** A year and more of a busy practice. */
export const SIZE = { submissions: 1_000, events: 4_000, notices: 200 } as const;
const MINUTE = 60_000;

type Trx = Parameters<typeof appendEvent>[0];

interface Ids {
  readonly practiceId: string;
  readonly personId: string;
  readonly accountId: string;
}

/** Fills a home with a desk that has been used, as its own first start would have begun it. */
export async function seed(home: string): Promise<void> {
  const store = await openStore({ folder: join(home, "database") }, loadKey({ file: join(home, "key") }));
  const since = new Date(Date.now() - 400 * 24 * 60 * MINUTE);
  await store.db.transaction().execute(async (trx) => {
    const ids = await keepPeople(trx, store, since);
    for (let index = 0; index < SIZE.submissions; index++)
      await keepSubmission(trx, ids, index, new Date(since.getTime() + index * 500 * MINUTE));
    for (let index = 0; index < SIZE.events; index++)
      await appendEvent(trx, {
        practiceId: ids.practiceId,
        at: new Date(since.getTime() + index * 100 * MINUTE),
        actor: ids.personId,
        action: "submission.sent",
        subject: `submission:${index}`,
        details: { version: index },
      });
  });
  await store.close();
}

async function keepPeople(trx: Trx, { vault }: Store, at: Date): Promise<Ids> {
  const [practiceId, personId, accountId] = [newId(at), newId(at), newId(at)];
  await trx
    .insertInto("people")
    .values({ id: personId, name: "Asha Mar", email: null, createdAt: at, settings: {} })
    .execute();
  await trx
    .insertInto("practices")
    .values({ id: practiceId, name: "Ardmore Practice", policy: {}, createdAt: at })
    .execute();
  await trx
    .insertInto("members")
    .values({ practiceId, personId, role: "manager", joinedAt: at, leftAt: null })
    .execute();
  await trx
    .insertInto("accounts")
    .values({
      id: accountId,
      practiceId,
      personId,
      network: "bluesky",
      service: "https://bsky.social",
      handle: "asha.example",
      remoteId: "did:plc:example",
      purpose: "professional",
      status: "connected",
      secret: vault.seal({ none: true }, { accountId, network: "bluesky" }),
      limits: null,
      usual: null,
      connectedAt: at,
    })
    .execute();
  const notices = Array.from({ length: SIZE.notices }, (_, index) => ({
    id: newId(at),
    personId,
    kind: "sent",
    about: { submission: String(index) },
    createdAt: at,
    seenAt: null,
  }));
  await trx.insertInto("notices").values(notices).execute();
  return { practiceId, personId, accountId };
}

async function keepSubmission(trx: Trx, { practiceId, personId, accountId }: Ids, index: number, at: Date) {
  const [draftId, versionId, id, publicationId, partId] = Array.from({ length: 5 }, () => newId(at)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  // Most went out; some are still held for an hour or more.
  const isOut = index < SIZE.submissions - 30;
  const dueAt = isOut ? null : new Date(Date.now() + 24 * 60 * MINUTE);
  await trx
    .insertInto("drafts")
    .values({ id: draftId, practiceId, authorId: personId, createdAt: at, archivedAt: null })
    .execute();
  await trx
    .insertInto("versions")
    .values({
      id: versionId,
      draftId,
      number: 1,
      text: `Clinic news number ${index}. ${"We open at eight on weekdays. ".repeat(6)}`,
      salt: "salt",
      kind: "post",
      platforms: ["bluesky"],
      inReplyTo: null,
      language: "en",
      visibility: "public",
      contentWarning: null,
      createdAt: at,
    })
    .execute();
  await trx
    .insertInto("reviews")
    .values({
      id: newId(at),
      versionId,
      occasion: "hand-in",
      level: "nothing-found",
      findings: [],
      decisions: [],
      coverage: [],
      rulesVersion: "bench",
      guidanceVersion: "bench",
      createdAt: at,
    })
    .execute();
  await trx
    .insertInto("submissions")
    .values({
      id,
      versionId,
      practiceId,
      submittedBy: personId,
      state: isOut ? "sent" : "held",
      sendAt: null,
      localTime: null,
      timeZone: "Europe/Dublin",
      dueAt,
      createdAt: at,
      settledAt: isOut ? at : null,
      note: null,
    })
    .execute();
  if (dueAt)
    await trx
      .insertInto("holds")
      .values({
        id: newId(at),
        submissionId: id,
        reason: "kept-must",
        until: dueAt,
        skippedAt: null,
        skippedBy: null,
      })
      .execute();
  await trx
    .insertInto("publications")
    .values({
      id: publicationId,
      submissionId: id,
      accountId,
      state: isOut ? "sent" : "planned",
      retryAt: null,
      lastErrorCode: null,
      settledAt: isOut ? at : null,
    })
    .execute();
  await trx
    .insertInto("parts")
    .values({
      id: partId,
      publicationId,
      position: 0,
      text: `Clinic news number ${index}.`,
      key: `key-${index}`,
      state: isOut ? "sent" : "planned",
      attemptedAt: isOut ? at : null,
      sentAt: isOut ? at : null,
      remoteId: isOut ? `at://did:plc:example/app.bsky.feed.post/${index}` : null,
      remoteUrl: isOut ? `https://bsky.app/profile/asha.example/post/${index}` : null,
      remoteCid: null,
    })
    .execute();
  if (!isOut) return;
  // Every age at which posts are counted; so nothing of it is due.
  const counts = [5, 15, 60, 180, 720, 1_440, 4_320].map((minutes) => ({
    partId,
    at: new Date(at.getTime() + (minutes + 1) * MINUTE),
    likes: minutes,
    reposts: 1,
    replies: 0,
    quotes: 0,
  }));
  await trx.insertInto("counts").values(counts).execute();
}
