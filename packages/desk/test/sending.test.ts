import { PublishError } from "@chaperone/networks/publishing";
import { databases } from "@chaperone/store/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { newFinding } from "./lib/fake-checker.ts";
import { officeFor } from "./lib/suite.ts";

const THREAD = "First of three.\n---\nSecond of three.\n---\nThird of three.";

describe.each(databases)("sending on $name", ({ open }) => {
  const office = officeFor(open);

  const now = (text: string, changes = {}) => office.handIn(text, { skipHold: true, ...changes });
  const states = async (id: string) => (await office.parts(id)).map(({ state }) => state);
  /** Lets time pass as a worker would see it, for as long as something is on its way. */
  const settleDown = async (minutes = 120) => {
    for (let left = minutes; left >= 0; left -= 5) {
      await office.desk.run();
      if (!(await isOnItsWay())) return;
      office.clock.pass(5);
    }
  };
  /** As it is once nobody could be asked for an hour. */
  const makeUnconfirmed = async (id: string) => {
    const { db } = office.store;
    const { publicationId } = (await office.parts(id))[0]!;
    await db
      .updateTable("parts")
      .set({ state: "unconfirmed" })
      .where("publicationId", "=", publicationId)
      .where("state", "=", "sending")
      .execute();
    await db
      .updateTable("publications")
      .set({ state: "unconfirmed", retryAt: null })
      .where("id", "=", publicationId)
      .execute();
    await db.updateTable("submissions").set({ state: "partly" }).where("id", "=", id).execute();
  };
  const isOnItsWay = async () =>
    (await office.store.db
      .selectFrom("publications")
      .select("id")
      .where("state", "=", "sending")
      .executeTakeFirst()) !== undefined;

  const servers = [
    ["Bluesky", () => [office.ids.onBluesky, office.bluesky] as const],
    ["Mastodon", () => [office.ids.onMastodon, office.mastodon] as const],
  ] as const;

  describe.each(servers)("to %s", (name, on) => {
    it.each([
      "timeout after",
      "drop before",
      "drop after",
      "error after",
      "busy before",
      "rate limited",
      "nonsense",
      "late",
    ] as const)("%s: once in the end", async (fault) => {
      const [account, server] = on();
      server.fail(fault);
      const id = await now("Only once.", { accounts: [account] });
      await settleDown();
      expect(server.posts("Only once.")).toBe(1);
      expect(await office.state(id)).toBe("sent");
    });

    it("never twice and never silently, however often it fails after taking a post", async () => {
      const [account, server] = on();
      server.fail("drop after", { times: 50 });
      const id = await now("Stubborn.", { accounts: [account] });
      await settleDown();
      expect(server.posts("Stubborn.")).toBe(1);
      expect(await office.state(id)).toBe("sent");
    });

    it("a thread, each part below the one before it", async () => {
      const [account, server] = on();
      server.fail("drop after");
      const id = await now(THREAD, { accounts: [account] });
      await settleDown();
      expect(await states(id)).toEqual(["sent", "sent", "sent"]);
      for (const text of ["First of three.", "Second of three.", "Third of three."])
        expect(server.posts(text)).toBe(1);
      if (name === "Mastodon") {
        const [first, second, third] = office.mastodon.statuses;
        expect([second?.inReplyToId, third?.inReplyToId]).toEqual([first?.id, second?.id]);
      }
    });

    it("is told where the account was signed out, and sends nothing", async () => {
      const [account, server] = on();
      const id = await now("Hello.", { accounts: [account] });
      server.revoke();
      await settleDown(30);
      expect(await office.state(id)).toBe("stopped");
      expect(server.posts("Hello.")).toBe(0);
      expect(await office.notices()).toEqual(["signed-out"]);
      const { status } = await office.store.db
        .selectFrom("accounts")
        .select("status")
        .where("id", "=", account)
        .executeTakeFirstOrThrow();
      expect(status).toBe("signed-out");
    });
  });

  describe("after its account was signed out", () => {
    const signedOut = async (text: string, ...more: string[]) => {
      const id = await now(text, { accounts: [office.ids.onBluesky, ...more] });
      office.bluesky.revoke();
      await settleDown(30);
      return id;
    };
    const connectAgain = async () => {
      office.bluesky.letIn();
      await office.store.db.updateTable("accounts").set({ status: "connected" }).execute();
    };
    const tryAgain = async (id: string, personId = office.ids.author) => {
      const stopped = (await office.parts(id)).find(({ accountId }) => accountId === office.ids.onBluesky);
      await office.desk.tryAgain({ publicationId: stopped!.publicationId, personId });
      await settleDown(30);
    };
    const tooLate = expect.objectContaining({ code: "too-late" });

    it("goes after all, once it is connected again, and once", async () => {
      const id = await signedOut(THREAD);
      await expect(tryAgain(id)).rejects.toEqual(tooLate);
      await connectAgain();
      await expect(tryAgain(id, office.ids.approver)).rejects.toMatchObject({ code: "not-allowed" });
      await tryAgain(id);
      expect(await office.state(id)).toBe("sent");
      expect(await states(id)).toEqual(["sent", "sent", "sent"]);
      expect(office.bluesky.records).toHaveLength(3);
      await expect(tryAgain(id)).rejects.toEqual(tooLate);
    });

    it("goes where it is out on another account already, on this one alone", async () => {
      const id = await signedOut("Two places.", office.ids.onMastodon);
      expect(await office.state(id)).toBe("partly");
      await connectAgain();
      await tryAgain(id);
      expect(await office.state(id)).toBe("sent");
      expect([office.bluesky.posts("Two places."), office.mastodon.posts("Two places.")]).toEqual([1, 1]);
    });

    it("is checked by the rules of that moment", async () => {
      const id = await signedOut("Rules change.");
      await connectAgain();
      office.checker.more.push(newFinding);
      await tryAgain(id);
      expect(await office.state(id)).toBe("stopped");
      expect(office.bluesky.posts("Rules change.")).toBe(0);
      await expect(tryAgain(id)).rejects.toEqual(tooLate);
    });

    it("does not where a part of it is there, or may be", async () => {
      const [out, inDoubt] = [await now(THREAD), await now("Doubt.")];
      await office.desk.run();
      const { db } = office.store;
      const change = async (id: string, position: number, state: "sent" | "unconfirmed") => {
        const all = await office.parts(id);
        const { publicationId } = all[0]!;
        await db
          .updateTable("parts")
          .set({ state: "stopped" })
          .where("publicationId", "=", publicationId)
          .execute();
        await db.updateTable("parts").set({ state }).where("id", "=", all[position]!.id).execute();
        const stopped = { state: "stopped", lastErrorCode: "signed-out" } as const;
        await db.updateTable("publications").set(stopped).where("id", "=", publicationId).execute();
        await db.updateTable("submissions").set({ state: "partly" }).where("id", "=", id).execute();
      };
      await change(out, 0, "sent");
      await change(inDoubt, 0, "unconfirmed");
      await expect(tryAgain(out)).rejects.toEqual(tooLate);
      await expect(tryAgain(inDoubt)).rejects.toEqual(tooLate);
      expect(office.bluesky.records).toHaveLength(4);
    });

    it("does not where it was refused, or stopped for another reason", async () => {
      const refused = await now("Refused.");
      office.bluesky.fail("not allowed");
      await office.desk.run();
      const news = await now("News.");
      office.checker.more.push(newFinding);
      await office.desk.run();
      for (const id of [refused, news]) await expect(tryAgain(id)).rejects.toEqual(tooLate);
      expect(office.bluesky.records).toHaveLength(0);
    });
  });

  it("the rest of a thread is not sent where its third part is refused", async () => {
    const desk = office.another({}, (publisher) => ({
      ...publisher,
      async send(connection, post, ...rest) {
        if (post.text.startsWith("Third")) throw new PublishError("refused", "not-allowed");
        return publisher.send(connection, post, ...rest);
      },
    }));
    const id = await now(`${THREAD}\n---\nFourth.`);
    await desk.run();
    expect(await states(id)).toEqual(["sent", "sent", "refused", "stopped"]);
    expect(await office.state(id)).toBe("partly");
    expect(await office.notices()).toEqual(["refused"]);
    expect(office.bluesky.records).toHaveLength(2);
  });

  it("stops the rest where a part is refused, and says so", async () => {
    const id = await now(THREAD);
    office.bluesky.fail("not allowed");
    await office.desk.run();
    expect(await states(id)).toEqual(["refused", "stopped", "stopped"]);
    expect(await office.state(id)).toBe("stopped");
    expect(await office.notices()).toEqual(["refused"]);
    expect(office.bluesky.records).toHaveLength(0);
  });

  it("stops on one account and goes on the other", async () => {
    const { onBluesky, onMastodon } = office.ids;
    office.bluesky.fail("not allowed");
    const id = await now("Two places.", { accounts: [onBluesky, onMastodon] });
    await office.desk.run();
    expect(await office.state(id)).toBe("partly");
    expect(office.mastodon.posts("Two places.")).toBe(1);
  });

  it("checks again where a network let it wait long", async () => {
    const id = await now("Wait.");
    office.bluesky.fail("rate limited", { times: 8 });
    await office.desk.run();
    office.checker.more.push(newFinding);
    await settleDown(60);
    expect(await office.state(id)).toBe("stopped");
    expect(office.bluesky.posts("Wait.")).toBe(0);
  });

  it("gives up in the end on a network that never takes it, and says so", async () => {
    const desk = office.another({ try: 30 * 60_000 });
    const id = await now("Patience.");
    office.bluesky.fail("busy before", { times: 1000 });
    for (let left = 4; left > 0; left--) {
      await desk.run();
      office.clock.pass(20);
    }
    expect(await office.state(id)).toBe("stopped");
    expect(await office.notices()).toEqual(["refused"]);
  });

  it("what is called back while it goes out stops before the next part", async () => {
    const { bluesky, clock, desk, ids } = office;
    const id = await now(THREAD);
    bluesky.fail("drop after");
    await desk.run();
    expect(await states(id)).toEqual(["sending", "planned", "planned"]);
    await desk.cancel({ submissionId: id, personId: ids.author });
    clock.pass(10);
    await desk.run();
    expect(await states(id)).toEqual(["sent", "stopped", "stopped"]);
    expect(await office.state(id)).toBe("partly");
    expect(bluesky.records).toHaveLength(1);
  });

  it("leaves what is in doubt in doubt where the account is removed meanwhile", async () => {
    const id = await now(THREAD);
    office.bluesky.fail("drop after");
    await office.desk.run();
    await office.store.db
      .updateTable("accounts")
      .set({ status: "removed", secret: null })
      .where("id", "=", office.ids.onBluesky)
      .execute();
    await settleDown(30);
    expect(await states(id)).toEqual(["unconfirmed", "stopped", "stopped"]);
    expect(await office.state(id)).toBe("partly");
  });

  describe("where nobody knows", () => {
    let id: string;
    beforeEach(async () => {
      // Taken, and from then on the server does not say what it has.
      office.mastodon.fail("drop after");
      office.mastodon.fail("error before", { on: "/statuses", times: 1000 });
      office.mastodon.fail("error before", { times: 1000 });
      id = await now("Perhaps.", { accounts: [office.ids.onMastodon] });
      await settleDown(180);
    });
    const publication = async () => (await office.parts(id))[0]!.publicationId;

    it("it is shown as unconfirmed, and not sent again", async () => {
      expect(await states(id)).toEqual(["unconfirmed"]);
      expect(await office.state(id)).toBe("partly");
      expect(await office.notices()).toEqual(["unconfirmed"]);
      expect(office.mastodon.posts("Perhaps.")).toBe(1);
    });

    it("it cannot be corrected before that is settled", async () => {
      const [part] = await office.parts(id);
      await expect(
        office.desk.correct({
          partId: part!.id,
          personId: office.ids.author,
          kind: "reply",
          text: "Correction.",
          reason: "Wrong day.",
          decisions: [],
        }),
      ).rejects.toThrow(/say so first/u);
    });

    it("its author says that it is not there, and it stays so", async () => {
      await office.desk.settle({
        publicationId: await publication(),
        personId: office.ids.author,
        outcome: "not-there",
      });
      await settleDown(30);
      expect(await office.state(id)).toBe("stopped");
      await expect(
        office.desk.settle({
          publicationId: await publication(),
          personId: office.ids.author,
          outcome: "not-there",
        }),
      ).rejects.toMatchObject({ code: "too-late" });
    });
  });

  it("an unconfirmed post that its author found is sent, and the rest follows", async () => {
    const { mastodon, ids, desk } = office;
    mastodon.fail("drop after");
    const id = await now(THREAD, { accounts: [ids.onMastodon] });
    await desk.run();
    await makeUnconfirmed(id);
    const { publicationId } = (await office.parts(id))[0]!;
    const asked = { publicationId, personId: ids.author };
    await expect(
      desk.settle({ ...asked, outcome: "there", url: `${mastodon.url}/@asha/999` }),
    ).rejects.toThrow();
    await desk.settle({
      ...asked,
      outcome: "there",
      url: `${mastodon.url}/@asha/${mastodon.statuses[0]!.id}`,
    });
    await settleDown(10);
    expect(await office.state(id)).toBe("sent");
    expect(mastodon.statuses).toHaveLength(3);
  });

  it("sent once more as another post, where its author looked and it is not there", async () => {
    const { bluesky, ids, desk } = office;
    bluesky.fail("drop before");
    const id = await now("Again.");
    await desk.run();
    const [first] = await office.parts(id);
    await makeUnconfirmed(id);
    await desk.settle({
      publicationId: first!.publicationId,
      personId: ids.author,
      outcome: "not-there",
      again: true,
    });
    office.clock.pass(1);
    await settleDown(10);
    expect(await office.state(id)).toBe("sent");
    expect(bluesky.posts("Again.")).toBe(1);
    expect((await office.parts(id))[0]!.key).not.toBe(first!.key);
  });

  it("two workers at once send it once", async () => {
    const id = await now(THREAD);
    await Promise.all(Array.from({ length: 4 }, () => office.another().run()));
    await settleDown(5);
    expect(await states(id)).toEqual(["sent", "sent", "sent"]);
    expect(office.bluesky.records).toHaveLength(3);
  });

  it("a picture goes with the first part, described", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const picture = { bytes: png, type: "image/png", width: 1, height: 1, alt: "A poster.", report: null };
    const id = await now("See the poster.", {
      pictures: [picture],
      accounts: [office.ids.onBluesky, office.ids.onMastodon],
    });
    await settleDown(10);
    expect(await office.state(id)).toBe("sent");
    expect(JSON.stringify(office.bluesky.records[0]?.value)).toContain("A poster.");
  });
});
