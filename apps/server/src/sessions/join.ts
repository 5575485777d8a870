import { appendEvent, newId, type Store } from "@chaperone/store";
import type { VerifiedRegistrationResponse } from "@simplewebauthn/server";
import { findInvitation } from "./invitations.ts";

type Db = Store["db"];
export type NewCredential = NonNullable<VerifiedRegistrationResponse["registrationInfo"]>["credential"];

/**
 * Makes the person an invitation was for, with their first passkey. The invitation is used up with it.
 * @throws ApiError where it has been used meanwhile
 */
export async function joinByInvitation(
  db: Db,
  { token, name, credential, now }: { token: string; name: string; credential: NewCredential; now: Date },
): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const { practiceId, role, tokenHash, createdBy } = await findInvitation(trx, token, now);
    const used = await trx
      .updateTable("invitations")
      .set({ usedAt: now })
      .where("tokenHash", "=", tokenHash)
      .where("usedAt", "is", null)
      .executeTakeFirst();
    // Another browser was quicker: it is told as any used link is.
    if (used.numUpdatedRows === 0n) await findInvitation(trx, token, now);
    // Each start without a manager prints a set-up link; the first to be used ends the others.
    if (createdBy === null)
      await trx.updateTable("invitations").set({ usedAt: now }).where("createdBy", "is", null).execute();
    const personId = newId(now);
    await trx
      .insertInto("people")
      .values({ id: personId, name, email: null, createdAt: now, settings: {} })
      .execute();
    await trx
      .insertInto("members")
      .values({ practiceId, personId, role, joinedAt: now, leftAt: null })
      .execute();
    await addPasskey(trx, personId, credential, now);
    await appendEvent(trx, {
      practiceId,
      at: now,
      actor: personId,
      action: "member.joined",
      subject: `person:${personId}`,
      details: { role, invitedBy: createdBy },
    });
    return personId;
  });
}

export async function addPasskey(
  db: Db,
  personId: string,
  { id, publicKey, counter, transports = [] }: NewCredential,
  now: Date,
): Promise<void> {
  await db
    .insertInto("passkeys")
    .values({
      id: newId(now),
      personId,
      credentialId: id,
      publicKey: Buffer.from(publicKey),
      counter,
      transports,
      createdAt: now,
      lastUsedAt: null,
    })
    .execute();
}
