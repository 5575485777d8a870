import { startBluesky } from "@chaperone/networks/testing";
import { databases } from "@chaperone/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newSetUpToken } from "../src/sessions/invitations.ts";
import { handIn } from "./lib/hand-in.ts";
import { openServer, PRACTICE, type TestServer } from "./lib/test-server.ts";
import { answered, refused } from "./lib/visitor.ts";

type Member = Awaited<ReturnType<TestServer["member"]>>;

describe.each(databases)("a practice on $name", ({ open }) => {
  let database: Awaited<ReturnType<typeof open>>;
  let server: TestServer;
  let bluesky: Awaited<ReturnType<typeof startBluesky>>;
  let asha: Member;
  let tom: Member;
  let mary: Member;
  let account: string;
  beforeAll(async () => {
    database = await open();
    server = await openServer(database.store, { publicUrl: PRACTICE });
    bluesky = await startBluesky({ now: server.clock.now });
    mary = await server.member("manager", "Mary Quill");
    tom = await server.member("approver", "Tom Byrne");
    asha = await server.member("author", "Asha Mar");
    const { url: service, appPassword } = bluesky;
    const json = { service, identifier: "asha.test", appPassword, purpose: "professional" as const };
    account = (await answered(asha.api.accounts.bluesky["app-password"].$post({ json }))).id;
    await answered(mary.api.practice.$patch({ json: { policy: { approval: "always", coolingOff: false } } }));
  });
  afterAll(async () => {
    await bluesky.close();
    await database.close();
  });

  const handedIn = async (text: string) => {
    const { id, versionId } = await handIn(asha, [account], text);
    await server.services.desk.run();
    return { id, versionId };
  };
  const stateOf = async (id: string) =>
    (await answered(asha.api.submissions[":id"].$get({ param: { id } }))).state;

  it("waits for another member, who is asked, and then goes out", async () => {
    const { id, versionId } = await handedIn("Walk-in clinic on Friday.");
    expect(await stateOf(id)).toBe("waiting");
    const { notices } = await answered(tom.api.notices.$get());
    expect(notices).toMatchObject([{ kind: "approval-asked" }]);
    const mine = asha.api.submissions[":id"].approve.$post({
      param: { id },
      json: { versionId, comment: null },
    });
    expect(await refused(mine)).toBe("403 not-allowed");
    const { submissions } = await answered(tom.api.submissions.$get({ query: { state: "waiting" } }));
    expect(submissions).toMatchObject([
      { id, mayApprove: true, isMine: false, author: { name: "Asha Mar" } },
    ]);
    const json = { versionId, comment: "Good." };
    const approved = await answered(tom.api.submissions[":id"].approve.$post({ param: { id }, json }));
    expect(approved.approvals).toMatchObject([
      { decision: "approved", comment: "Good.", by: { name: "Tom Byrne" } },
    ]);
    await server.services.desk.run();
    expect(await stateOf(id)).toBe("sent");
  });

  it("is not decided for a version that is not the one that was read", async () => {
    const { id, versionId } = await handedIn("Closed on Monday.");
    const wrong = {
      versionId: versionId.replace(/.$/u, (last) => (last === "0" ? "1" : "0")),
      comment: null,
    };
    expect(await refused(tom.api.submissions[":id"].approve.$post({ param: { id }, json: wrong }))).toBe(
      "409 too-late",
    );
    const json = { versionId, comment: "Which Monday?" };
    await answered(tom.api.submissions[":id"].reject.$post({ param: { id }, json }));
    expect(await stateOf(id)).toBe("rejected");
  });

  it("shows authors their own posts alone, and nobody a colleague's picture, account or notice", async () => {
    const { id } = await handedIn("Open late on Thursday.");
    const other = await server.member("author", "Nuala Fenn");
    expect(await refused(other.api.submissions[":id"].$get({ param: { id } }))).toBe("404 not-found");
    for (const act of ["cancel", "withdraw", "approval-links"])
      expect(
        await refused(other.ask("POST", `/api/submissions/${id}/${act}`, { json: { reason: "x" } })),
      ).toBe("404 not-found");
    expect((await answered(other.api.submissions.$get({ query: {} }))).submissions).toEqual([]);
    const change = { param: { id: account }, json: { purpose: "personal" as const } };
    for (const one of [other, mary])
      expect(await refused(one.api.accounts[":id"].$patch(change))).toBe("404 not-found");
    const { notices } = await answered(tom.api.notices.$get());
    const seen = other.api.notices[":id"].seen.$post({ param: { id: notices[0]!.id }, json: {} });
    expect(await refused(seen)).toBe("404 not-found");
    await answered(asha.api.submissions[":id"].cancel.$post({ param: { id }, json: {} }));
  });

  it("can be decided once by a link, without an account, and the link shows nothing else", async () => {
    const { id } = await handedIn("New hours from May.");
    const param = { id };
    const { url } = await answered(asha.api.submissions[":id"]["approval-links"].$post({ param, json: {} }));
    expect(url).toMatch(/^https:\/\/posts\.ardmore\.example\/#approve=[\w-]{43}$/u);
    const token = url.split("=")[1]!;
    const guest = server.stranger();
    const shown = await answered(guest.api.approve[":token"].$get({ param: { token } }));
    expect(shown).toMatchObject({
      practice: "Ardmore Practice",
      author: "Asha Mar",
      text: "New hours from May.",
      visibility: "public",
      contentWarning: null,
      accounts: [{ network: "bluesky", handle: "asha.test" }],
    });
    expect(JSON.stringify(shown)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/u);
    const reject = {
      param: { token },
      json: { decision: "rejected" as const, name: "Dr Orla Hale", comment: null },
    };
    expect(await refused(guest.api.approve[":token"].$post(reject))).toBe("400 bad-input");
    const json = { decision: "approved" as const, name: "Dr Orla Hale", comment: null };
    await answered(guest.api.approve[":token"].$post({ param: { token }, json }));
    expect(await refused(guest.api.approve[":token"].$post({ param: { token }, json }))).toBe(
      "404 not-found",
    );
    expect(await refused(guest.api.approve[":token"].$get({ param: { token } }))).toBe("404 not-found");
    await server.services.desk.run();
    expect(await stateOf(id)).toBe("sent");
  });

  it("lets a link expire after 72 hours, and keeps no token", async () => {
    const { id } = await handedIn("Parking is free now.");
    const { url } = await answered(
      asha.api.submissions[":id"]["approval-links"].$post({ param: { id }, json: {} }),
    );
    const token = url.split("=")[1]!;
    const rows = await database.store.db.selectFrom("approvalLinks").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    server.clock.pass(72 * 60 + 1);
    expect(await refused(server.stranger().api.approve[":token"].$get({ param: { token } }))).toBe(
      "404 not-found",
    );
  });

  describe("members", () => {
    beforeAll(async () => {
      mary = await server.member("manager", "Mary Quill");
    });

    it("come by invitation, which only managers make", async () => {
      const { url } = await answered(mary.api.invitations.$post({ json: { role: "author" } }));
      const token = url.split("#join=")[1]!;
      const guest = server.stranger();
      expect(await answered(guest.api.invitations.read.$post({ json: { token } }))).toMatchObject({
        practice: "Ardmore Practice",
        role: "author",
        isSetUp: false,
      });
      const { invitations } = await answered(mary.api.invitations.$get());
      expect(invitations).toHaveLength(1);
      expect(JSON.stringify(invitations)).not.toContain(token);
      await answered(mary.api.invitations[":id"].$delete({ param: { id: invitations[0]!.id } }));
      expect(await refused(guest.api.invitations.read.$post({ json: { token } }))).toBe("404 link-expired");
    });

    it("are signed out at once when they are removed", async () => {
      const nuala = await server.member("author", "Nuala Fenn");
      expect(await answered(nuala.api.me.$get())).toMatchObject({ signedIn: true });
      await answered(mary.api.members[":personId"].$delete({ param: { personId: nuala.id } }));
      expect(await answered(nuala.api.me.$get())).toMatchObject({ signedIn: false });
      const { members } = await answered(mary.api.members.$get());
      expect(members.map(({ personId }) => personId)).not.toContain(nuala.id);
    });

    it("always have a manager among them", async () => {
      const { members } = await answered(mary.api.members.$get());
      const others = members.filter(({ role, personId }) => role === "manager" && personId !== mary.id);
      for (const { personId } of others)
        await answered(
          mary.api.members[":personId"].$patch({ param: { personId }, json: { role: "author" } }),
        );
      const param = { personId: mary.id };
      expect(await refused(mary.api.members[":personId"].$delete({ param }))).toBe("409 last-manager");
      const step = mary.api.members[":personId"].$patch({ param, json: { role: "author" } });
      expect(await refused(step)).toBe("409 last-manager");
    });

    it("of another practice do not exist for this one", async () => {
      const param = { personId: "0197a3c2-7b1e-7c3d-8f4a-2b5c6d7e8f90" };
      expect(await refused(mary.api.members[":personId"].$delete({ param }))).toBe("404 not-found");
    });

    it("need no set-up link once there is a manager", async () => {
      expect(await newSetUpToken(database.store, server.clock.now())).toBeNull();
    });
  });
});
