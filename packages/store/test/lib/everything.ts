import { newId, newSalt, type Store } from "../../src/index.ts";
import { appendEvent } from "../../src/record/append.ts";
import { addPractice, NOON } from "./people.ts";

const LATER = new Date("2026-12-24T12:00:00.000Z");

/** A row in every table, all of it invented, with a submission in the middle of being sent. */
export async function fillEverything({ db, vault }: Store): Promise<void> {
  const { practiceId, personId } = await addPractice(db);
  const accountId = newId();
  const secret = vault.seal("token-of-an-account", { accountId, network: "bluesky" });
  const times = { createdAt: NOON, expiresAt: LATER };
  await db
    .insertInto("passkeys")
    .values({
      id: newId(),
      personId,
      credentialId: "c",
      publicKey: Uint8Array.of(0, 255),
      counter: 4_294_967_296,
      transports: ["usb"],
      createdAt: NOON,
    })
    .execute();
  await db
    .insertInto("challenges")
    .values({ idHash: "a", personId, purpose: "sign-in", challenge: "x", ...times })
    .execute();
  await db
    .insertInto("sessions")
    .values({ idHash: "a", personId, ...times })
    .execute();
  await db
    .insertInto("invitations")
    .values({ tokenHash: "a", practiceId, role: "author", createdBy: personId, ...times })
    .execute();
  await db
    .insertInto("accounts")
    .values({
      id: accountId,
      practiceId,
      personId,
      network: "bluesky",
      service: "https://pds.example",
      handle: "harbour.example",
      remoteId: "did:plc:harbour",
      purpose: "professional",
      status: "connected",
      secret,
      limits: { length: 300 },
      usual: null,
      connectedAt: NOON,
    })
    .execute();
  await db
    .insertInto("networkApps")
    .values({
      id: newId(),
      network: "mastodon",
      service: "https://social.example",
      redirectUri: "http://127.0.0.1/",
      clientId: "c",
      secret: null,
      createdAt: NOON,
    })
    .execute();
  await db
    .insertInto("pendingConnections")
    .values({
      stateHash: "a",
      personId,
      practiceId,
      accountId: newId(),
      network: "mastodon",
      secret: "1.x",
      ...times,
    })
    .execute();

  const [draftId, versionId, pictureId] = [newId(), newId(), newId()];
  await db
    .insertInto("drafts")
    .values({ id: draftId, practiceId, authorId: personId, createdAt: NOON })
    .execute();
  await db
    .insertInto("versions")
    .values({
      id: versionId,
      draftId,
      number: 1,
      text: "Flu clinics\nstart on “Monday”. \u2028 \\ 👩🏽‍⚕️",
      salt: newSalt(),
      kind: "post",
      platforms: ["bluesky"],
      inReplyTo: null,
      language: "en",
      visibility: "followers",
      contentWarning: "Illness",
      createdAt: NOON,
    })
    .execute();
  await db.insertInto("ledgers").values({ personId, key: "0123456789abcdef" }).execute();
  const trace = {
    post: "",
    date: "2026-11-22",
    patient: 0.9,
    description: 0.8,
    sex: "female",
    ages: { min: 83, max: 83 },
    details: [],
    marks: ["0f0f"],
    themes: ["farming"],
    sayings: [],
  } as const;
  await db.insertInto("traces").values({ versionId, personId, date: trace.date, trace }).execute();
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31) % 256);
  await db
    .insertInto("pictures")
    .values({
      id: pictureId,
      versionId,
      position: 0,
      bytes,
      type: "image/png",
      width: 640,
      height: 480,
      alt: "A waiting room",
      report: null,
    })
    .execute();
  await db
    .insertInto("reviews")
    .values({
      id: newId(),
      versionId,
      occasion: "hand-in",
      level: "nothing-found",
      findings: [],
      decisions: [],
      coverage: [] as never,
      rulesVersion: "1",
      guidanceVersion: "1",
      createdAt: NOON,
    })
    .execute();

  const [submissionId, publicationId, partId, linkId] = [newId(), newId(), newId(new Date(0)), newId()];
  await db
    .insertInto("submissions")
    .values({
      id: submissionId,
      versionId,
      practiceId,
      submittedBy: personId,
      state: "sending",
      timeZone: "Europe/Dublin",
      dueAt: NOON,
      createdAt: NOON,
    })
    .execute();
  await db.insertInto("holds").values({ id: newId(), submissionId, reason: "plain", until: NOON }).execute();
  await db
    .insertInto("approvalLinks")
    .values({ id: linkId, tokenHash: "a", submissionId, createdBy: personId, ...times })
    .execute();
  await db
    .insertInto("approvals")
    .values({ id: newId(), submissionId, versionId, linkId, decision: "approved", createdAt: NOON })
    .execute();
  await db
    .insertInto("publications")
    .values({ id: publicationId, submissionId, accountId, state: "sending" })
    .execute();
  await db
    .insertInto("parts")
    .values([
      {
        id: partId,
        publicationId,
        position: 0,
        text: "Flu clinics",
        key: "k1",
        state: "sending",
        attemptedAt: NOON,
      },
      { id: newId(), publicationId, position: 1, text: "start on Monday.", key: "k2", state: "planned" },
    ])
    .execute();
  await db.insertInto("partPictures").values({ partId, pictureId, position: 0 }).execute();
  await db
    .insertInto("corrections")
    .values({
      id: newId(),
      partId,
      kind: "delete",
      key: "k3",
      state: "planned",
      reason: "Wrong day",
      requestedBy: personId,
      createdAt: NOON,
    })
    .execute();
  await db
    .insertInto("counts")
    .values({ partId, at: NOON, likes: 1, reposts: 0, replies: 0, quotes: 0 })
    .execute();
  await db
    .insertInto("notices")
    .values({ id: newId(), personId, kind: "stopped", about: { submissionId }, createdAt: NOON })
    .execute();
  await db
    .insertInto("incidents")
    .values({ id: newId(), practiceId, personId, publicationId, steps: {}, createdAt: NOON })
    .execute();
  await keepRemoval({ db, vault }, { practiceId, personId, accountId });
  await db.transaction().execute(async (trx) => {
    const event = { practiceId, at: NOON, actor: personId, subject: `submission:${submissionId}` };
    for (const action of ["submitted", "approved", "sending"]) await appendEvent(trx, { ...event, action });
  });
}

/** One that is under way, with a picture kept of the post in hand. */
async function keepRemoval(
  { db, vault }: Pick<Store, "db" | "vault">,
  owner: { practiceId: string; personId: string; accountId: string },
): Promise<void> {
  const removalId = newId();
  const remoteId = "at://did:plc:harbour/app.bsky.feed.post/3kfvhx3uzxk2a";
  const context = { accountId: owner.accountId, network: "bluesky", remoteId };
  await db
    .insertInto("removals")
    .values({ ...owner, id: removalId, state: "running", createdAt: NOON, confirmedAt: NOON })
    .execute();
  await db
    .insertInto("removalItems")
    .values({
      removalId,
      position: 0,
      remoteId,
      what: "delete",
      state: "doing",
      post: vault.seal({ text: "words-of-an-old-post" }, context),
      copiedAt: NOON,
    })
    .execute();
  await db
    .insertInto("removalPictures")
    .values({
      removalId,
      position: 0,
      number: 0,
      type: "image/png",
      bytes: vault.sealBytes(Uint8Array.of(137, 80, 78, 71), context),
    })
    .execute();
}
