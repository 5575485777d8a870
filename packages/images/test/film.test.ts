import { describe, expect, test } from "vitest";
import { type FilmStills, LIMITS, openFilm, raster } from "../src/index.ts";
import { element, webm } from "./lib/plant.ts";

const stills = (count: number, seconds: number | null): FilmStills => ({
  frames: Array.from({ length: count }, () => raster(2, 2)),
  seconds,
});
const file = new Blob([webm({ info: [element(0x7ba9, "Ward round")] })]);

describe("a film", () => {
  test.each([
    [12, 34.2, "12 moments of a film of 34 seconds were looked at; the rest and its sound were not"],
    [12, 300, "12 moments of a film of 5 minutes were looked at; the rest and its sound were not"],
    [1, 0.2, "1 moment of a film of 1 second was looked at; the rest and its sound were not"],
    [2, null, "2 moments of a film were looked at; the rest and its sound were not"],
  ])(
    "of which %d moments were seen in %d seconds is never looked at whole",
    async (count, seconds, missing) => {
      const opened = await openFilm(file, "webm", async () => stills(count, seconds));
      expect(opened).toMatchObject({ format: "webm", missing, delays: [], clinical: [] });
      expect(opened.frames).toHaveLength(count);
      expect(opened.metadata.map(({ details }) => details.value)).toContain("Ward round");
    },
  );

  test.each([
    ["beyond the limits", { size: LIMITS.fileBytes + 1 } as Blob, "too-large"],
    ["cut off", file.slice(0, file.size - 3), "damaged"],
  ])("%s is refused before it is played", async (_name, given, code) => {
    let isPlayed = false;
    const play = async (): Promise<FilmStills> => {
      isPlayed = true;
      return stills(1, 1);
    };
    await expect(openFilm(given, "webm", play)).rejects.toMatchObject({ code });
    expect(isPlayed).toBe(false);
  });
});
