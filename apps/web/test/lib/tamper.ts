import { sql } from "kysely";
import type { ServedDesk } from "./served-desk.ts";

/** Changes a line of the record behind its back, as somebody with every right in the database could. */
export const tamperWithRecord = ({ services }: ServedDesk, seq: number): Promise<unknown> =>
  services.store.db.transaction().execute(async (trx) => {
    await sql`alter table events disable trigger user`.execute(trx);
    await trx.updateTable("events").set({ actor: "desk" }).where("seq", "=", seq).execute();
    await sql`alter table events enable trigger user`.execute(trx);
  });
