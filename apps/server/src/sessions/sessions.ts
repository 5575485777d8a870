import type { Store } from "@chaperone/store";
import type { Who } from "../contract/access.ts";
import { hashToken, newToken } from "./token.ts";

type Db = Store["db"];

const HOUR = 3_600_000;
/** A working day for people who share computers; a season for the one person of this machine. */
export const LIFETIME = { practice: 12 * HOUR, desk: 90 * 24 * HOUR } as const;

/** @returns the secret for the cookie; the table gets its hash */
export async function beginSession(db: Db, personId: string, now: Date, lifetime: number): Promise<string> {
  const token = newToken();
  await db
    .insertInto("sessions")
    .values({
      idHash: hashToken(token),
      personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetime),
      endedAt: null,
    })
    .execute();
  return token;
}

/** Who holds this session; null where it never was, has ended, or the person is no member any more. */
export async function findSession(db: Db, token: string, now: Date): Promise<Who | null> {
  const sessionHash = hashToken(token);
  const row = await db
    .selectFrom("sessions")
    .innerJoin("members", "members.personId", "sessions.personId")
    .where("sessions.idHash", "=", sessionHash)
    .where("sessions.endedAt", "is", null)
    .where("sessions.expiresAt", ">", now)
    .where("members.leftAt", "is", null)
    .orderBy("members.joinedAt")
    .select(["members.personId", "members.practiceId", "members.role"])
    .executeTakeFirst();
  return row ? { ...row, sessionHash } : null;
}

export async function endSession(db: Db, sessionHash: string, now: Date): Promise<void> {
  await db.updateTable("sessions").set({ endedAt: now }).where("idHash", "=", sessionHash).execute();
}

/** Everywhere: after somebody has left, or a passkey was taken away. */
export async function endSessionsOf(db: Db, personId: string, now: Date): Promise<void> {
  await db
    .updateTable("sessions")
    .set({ endedAt: now })
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .execute();
}
