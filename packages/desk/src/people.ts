import type { Context, Trx } from "./context.ts";
import { DeskError } from "./desk-error.ts";

type Db = Context["store"]["db"] | Trx;

/** @throws DeskError where the person does not belong to the practice now */
export async function memberOf(db: Db, practiceId: string, personId: string) {
  const member = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select(["members.personId", "members.role", "people.name", "people.settings"])
    .where("members.practiceId", "=", practiceId)
    .where("members.personId", "=", personId)
    .where("members.leftAt", "is", null)
    .executeTakeFirst();
  if (!member) throw new DeskError("no-member");
  return member;
}

/** Those who may agree to what others write, but for these. */
export async function approversOf(db: Db, practiceId: string, except: readonly string[]): Promise<string[]> {
  const members = await db
    .selectFrom("members")
    .select("personId")
    .where("practiceId", "=", practiceId)
    .where("role", "in", ["approver", "manager"])
    .where("leftAt", "is", null)
    .execute();
  return members.map(({ personId }) => personId).filter((id) => !except.includes(id));
}

export interface Owned {
  readonly practiceId: string;
  readonly authorId: string;
  readonly submittedBy: string;
}

/**
 * What its author may do with a post, and a manager in the author's place.
 * @throws DeskError where it is neither
 */
export async function mustOwn(
  db: Db,
  { practiceId, authorId, submittedBy }: Owned,
  personId: string,
): Promise<void> {
  const { role } = await memberOf(db, practiceId, personId);
  if (personId !== authorId && personId !== submittedBy && role !== "manager")
    throw new DeskError("not-yours");
}
