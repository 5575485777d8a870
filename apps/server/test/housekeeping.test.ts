import { newId } from "@chaperone/store";
import { databases } from "@chaperone/store/testing";
import { describe, expect, it } from "vitest";
import { tidy } from "../src/housekeeping.ts";
import { beginSession, endSession } from "../src/sessions/sessions.ts";
import { hashToken } from "../src/sessions/token.ts";

const DAY = 24 * 3_600_000;

describe.each(databases)("housekeeping on $name", ({ open }) => {
  it("forgets sessions a month after they ended, and none that holds", async () => {
    const { store, close } = await open();
    const now = new Date("2026-06-10T12:00:00Z");
    const ago = (days: number) => new Date(now.getTime() - days * DAY);
    const personId = newId(now);
    await store.db
      .insertInto("people")
      .values({ id: personId, name: "Asha Mar", email: null, createdAt: now, settings: {} })
      .execute();
    const begun = (at: Date, days: number) => beginSession(store.db, personId, at, days * DAY);
    const [holds, ranOut, endedLong] = [
      await begun(ago(1), 2),
      await begun(ago(90), 40),
      await begun(ago(90), 365),
    ];
    await endSession(store.db, hashToken(endedLong), ago(60));
    await tidy(store, now);
    const rows = await store.db.selectFrom("sessions").select("idHash").execute();
    expect(rows.map(({ idHash }) => idHash)).toEqual([hashToken(holds)]);
    expect(rows.map(({ idHash }) => idHash)).not.toContain(hashToken(ranOut));
    await close();
  });
});
