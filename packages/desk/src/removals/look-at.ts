import { type OwnPost, PublishError } from "@chaperone/networks/publishing";
import { connect, publisherFor } from "../accounts.ts";
import type { Context } from "../context.ts";
import { memberOf } from "../people.ts";
import { keepSignedOut } from "../sending/keep.ts";
import { ownAccount } from "./prepare.ts";

export interface LookedAt {
  readonly practiceId: string;
  readonly personId: string;
  readonly accountId: string;
  /** As an archive or a browser calls it. */
  readonly post: string;
}

/**
 * A post as it stands now, word for word: whoever wants it changed begins with that, and not with what an old archive
 * says.
 * @throws DeskError where the account is not the person's own or is signed out
 * @throws PublishError where the post is gone or another's, or the network does not tell
 */
export async function lookAtPost(desk: Context, { post, ...wanted }: LookedAt): Promise<OwnPost> {
  const { db } = desk.store;
  await memberOf(db, wanted.practiceId, wanted.personId);
  const account = await ownAccount(db, wanted);
  const { own } = publisherFor(desk, account.network);
  const connection = connect(desk, account);
  const id = own.idOf(connection.credentials, post);
  if (id === null) throw new PublishError("refused", "not-yours");
  try {
    const found = await own.read(connection, id);
    if (found === null) throw new PublishError("refused", "not-there");
    return found;
  } catch (error) {
    if (error instanceof PublishError && error.kind === "signed-out") await keepSignedOut(desk, account.id);
    throw error;
  }
}
