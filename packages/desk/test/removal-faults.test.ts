import { FAULTS, type Fault } from "@chaperone/networks/testing";
import { databases } from "@chaperone/store/testing";
import { describe, expect, it } from "vitest";
import { deletedThere, deletes, longAgo, type On, removals, textsOn, withPicture } from "./lib/removals.ts";
import { officeFor } from "./lib/suite.ts";

const DELETE = { bluesky: "deleteRecord", mastodon: "DELETE /api/v1/statuses/" } as const;
const PICTURES = { bluesky: "getBlob", mastodon: "GET /media/" } as const;
const READS = { bluesky: "getRecord", mastodon: "GET /api/v1/statuses/" } as const;
/** What the account may not do, or may not do any more, is not a fault that passes; a made post is not shown late. */
const PASSING = FAULTS.filter(
  (fault) =>
    !["signed out", "not allowed", "redirect", "late", "timeout before", "timeout after"].includes(fault),
);

describe.each(databases)("past posts on $name, with servers that fail", ({ open }) => {
  const office = officeFor(open);
  const begun = async (on: On, texts: readonly string[]) => {
    const doctor = removals(office);
    const posts = [];
    for (const text of texts) posts.push(await longAgo(office, on, text, withPicture));
    const id = await doctor.prepared(on, deletes(posts));
    await doctor.confirm(id, texts.length);
    return { doctor, id };
  };

  it.each((["bluesky", "mastodon"] as const).flatMap((on) => PASSING.map((fault) => [on, fault] as const)))(
    "%s, %s: deleted with their copies, and nothing else",
    async (on, fault: Fault) => {
      await longAgo(office, on, "Stays");
      const { doctor, id } = await begun(on, ["First", "Second"]);
      for (const where of [DELETE[on], PICTURES[on], READS[on]]) office[on].fail(fault, { on: where });
      expect(await doctor.untilOver(id)).toBe("done");
      expect(await doctor.states(id)).toEqual(["done", "done"]);
      expect(textsOn(office, on)).toEqual(["Stays"]);
      expect((await doctor.copies(id)).map(({ pictures }) => pictures.length)).toEqual([1, 1]);
    },
    60_000,
  );

  it("give up a post that fails again and again, say that nobody knows, and go on with the others", async () => {
    const { doctor, id } = await begun("mastodon", ["Fails", "Second"]);
    const [first] = office.mastodon.statuses;
    office.mastodon.fail("error before", { on: `DELETE /api/v1/statuses/${first!.id}`, times: 100 });
    expect(await doctor.untilOver(id)).toBe("done");
    expect(await doctor.items(id)).toMatchObject([
      { state: "unconfirmed", code: "server-error" },
      { state: "done" },
    ]);
    expect(textsOn(office, "mastodon")).toEqual(["Fails"]);
    expect(await doctor.show(id)).toMatchObject({ copies: 2 });
  });

  it("stop where three fail one after the other, and settle them by looking when they go on", async () => {
    const { doctor, id } = await begun("bluesky", ["One", "Two", "Three", "Four"]);
    office.bluesky.fail("error before", { on: "deleteRecord", times: 15 });
    expect(await doctor.untilOver(id)).toBe("stopped");
    expect(await doctor.show(id)).toMatchObject({ code: "network-failing" });
    expect(await doctor.states(id)).toEqual(["unconfirmed", "unconfirmed", "unconfirmed", "waiting"]);
    expect(textsOn(office, "bluesky")).toHaveLength(4);
    const [one] = await doctor.items(id);
    await deletedThere(office, "bluesky", { id: one!.remoteId, url: "" });
    await doctor.resume(id);
    expect(await doctor.untilOver(id)).toBe("done");
    expect(await doctor.states(id)).toEqual(["done", "done", "done", "done"]);
    expect(textsOn(office, "bluesky")).toEqual([]);
  });

  it("are not deleted while their pictures cannot be copied", async () => {
    const { doctor, id } = await begun("mastodon", ["Only"]);
    office.mastodon.fail("error before", { on: "GET /media/", times: 100 });
    expect(await doctor.untilOver(id)).toBe("done");
    expect(await doctor.items(id)).toMatchObject([{ state: "failed", code: "server-error", copiedAt: null }]);
    expect(textsOn(office, "mastodon")).toEqual(["Only"]);
    await doctor.resume(id);
    expect(await doctor.untilOver(id)).toBe("done");
  });

  it("stay where the network does not let the account delete them", async () => {
    const { doctor, id } = await begun("mastodon", ["First", "Second"]);
    office.mastodon.fail("not allowed", { on: "DELETE /api/v1/statuses/" });
    expect(await doctor.untilOver(id)).toBe("done");
    expect(await doctor.items(id)).toMatchObject([
      { state: "refused", code: "not-allowed" },
      { state: "done" },
    ]);
    expect(textsOn(office, "mastodon")).toEqual(["First"]);
  });
});
