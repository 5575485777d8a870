import type { Post, PostPicture } from "@chaperone/archives";
import { expect, it } from "vitest";
import { lookerAt } from "../src/audit/look.ts";
import type { Context } from "../src/context.ts";
import { fakeTools } from "./fake-pictures.ts";

const picture = (path: string | null, open: PostPicture["open"], alt: string | null = null): PostPicture => ({
  path,
  open,
  alt,
});
const bytes = async (): Promise<Uint8Array> => new TextEncoder().encode("picture");

it("looks at what is a picture and is there, keeps every picture's place, and counts the others", async () => {
  const context = { loadPictureTools: async () => fakeTools() } as unknown as Context;
  const look = await lookerAt(context);
  const pictures = [
    picture("ward.jpg", bytes, "A ward"),
    picture("round.mp4", bytes),
    picture(null, null, "Somewhere else"),
    picture("gone.jpg", () => Promise.reject(new Error("not there"))),
  ];
  const { images, looked, not, unopened } = await look({ pictures } as unknown as Post);
  expect([looked, not, unopened]).toEqual([1, 3, ["gone.jpg"]]);
  expect(images.map(({ alt }) => alt)).toEqual(["A ward", undefined, "Somewhere else", undefined]);
  expect(images.map(({ seen }) => seen.coverage.some(({ run }) => run.state === "skipped"))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
