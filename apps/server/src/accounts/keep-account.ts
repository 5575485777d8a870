import { type Connection, type Credentials, publisherOf } from "@chaperone/networks/publishing";
import { appendEvent, type Json, type JsonObject, newId, type PURPOSES } from "@chaperone/store";
import { ApiError } from "../api/api-error.ts";
import type { Who } from "../contract/access.ts";
import type { Services } from "../services.ts";

export type Purpose = (typeof PURPOSES)[number];

/**
 * Keeps an account that its owner has just let us use: a new one, or one that was signed out.
 * @throws ApiError where it is somebody else's in this practice
 */
export async function keepAccount(
  services: Services,
  { personId, practiceId }: Pick<Who, "personId" | "practiceId">,
  credentials: Credentials,
  purpose: Purpose,
): Promise<string> {
  const { store, reach, now } = services;
  const { network } = credentials;
  // New tokens may come with the first question that is asked.
  const connection: Connection = {
    ...reach,
    credentials,
    now,
    async onCredentials(next) {
      connection.credentials = next;
    },
  };
  const publisher = publisherOf(network)!;
  const [profile, limits] = [await publisher.whoAmI(connection), await publisher.limits(connection)];
  const service = network === "bluesky" ? credentials.service : credentials.instance;
  return store.db.transaction().execute(async (trx) => {
    const known = await trx
      .selectFrom("accounts")
      .where("practiceId", "=", practiceId)
      .where("network", "=", network)
      .where("remoteId", "=", profile.remoteId)
      .where("service", "=", service)
      .where("status", "<>", "removed")
      .select(["id", "personId"])
      .forUpdate()
      .executeTakeFirst();
    if (known && known.personId !== personId)
      throw new ApiError(409, "somebody-elses", "A colleague of yours has connected this account already.");
    const id = known?.id ?? newId(now());
    const row = {
      handle: profile.handle,
      purpose,
      status: "connected" as const,
      secret: store.vault.seal(connection.credentials as unknown as Json, { accountId: id, network }),
      limits: JSON.parse(JSON.stringify(limits)) as JsonObject,
      connectedAt: now(),
    };
    if (known) await trx.updateTable("accounts").set(row).where("id", "=", id).execute();
    else
      await trx
        .insertInto("accounts")
        .values({
          ...row,
          id,
          practiceId,
          personId,
          network,
          service,
          remoteId: profile.remoteId,
          usual: null,
        })
        .execute();
    await appendEvent(trx, {
      practiceId,
      at: now(),
      actor: personId,
      action: "account.connected",
      subject: `account:${id}`,
      details: { network, service, handle: profile.handle, purpose },
    });
    return id;
  });
}
