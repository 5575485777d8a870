import { afterAll, describe, expect, it } from "vitest";
import { openCheckers } from "../src/checker/checkers.ts";

const draft = { kind: "post", platform: "bluesky", author: {}, postedAt: "2026-06-10" } as const;

describe("the checker in its thread", () => {
  const checkers = openCheckers();
  afterAll(() => checkers.close());
  const checker = checkers.checkerFor({ profile: {}, country: "IE", profession: "doctor" });

  it("checks a text together with earlier posts", { timeout: 60_000 }, async () => {
    const first = { ...draft, text: "Saw a lighthouse keeper today with a cough. Lovely stories." };
    const second = {
      ...draft,
      text: "My lighthouse keeper is 81 and back home in Ballina after his bypass.",
    };
    const key = "0123456789abcdef";
    const { trace } = await checker.check(first, { ledger: { key, traces: [] } });
    expect(trace).toMatchObject({ date: "2026-06-10" });
    const traces = [{ ...trace!, post: "earlier" }];
    const { collective } = await checker.check(second, { ledger: { key, traces } });
    expect(collective).toMatchObject({ posts: [{ id: "earlier" }] });
    expect(await checker.check(second)).not.toHaveProperty("collective");
  });
});
