import { describe, expect, it } from "vitest";
import { setUpDesks } from "./lib/desk.ts";
import { ANGRY_POST, give, listed, NAMED_POST, showPastPosts, xArchive } from "./lib/past-posts.ts";

const open = setUpDesks();

describe("an archive of X", { timeout: 90_000 }, () => {
  it("is read, and lists what could harm somebody most first", async () => {
    const { page, complaints } = await open();
    await showPastPosts(page);
    await give(page, await xArchive());
    await listed(page);
    const texts = await page.locator(".post .post-text").allInnerTexts();
    expect(texts).toEqual([NAMED_POST, ANGRY_POST]);
    expect(complaints).toEqual([]);
  });
});
