import { type ImageSighting, observeImages } from "@chaperone/core";
import { describe as about, expect, it } from "vitest";
import { cheapest } from "../src/cheapest.ts";
import { type DescribedPerson, describe } from "../src/describe/describe.ts";
import type { Described } from "../src/describe/details.ts";
import { peopleIn } from "../src/people.ts";
import { asTold, estimateAt } from "../src/person.ts";
import { cheapestChange } from "../src/recognise.ts";
import { townNear } from "../src/tables/near.ts";
import { changeLine } from "../src/words.en.ts";
import { job, man, place, time, told } from "./told.ts";

const metadata = (
  details: Partial<Extract<ImageSighting, { kind: "image-metadata" }>["details"]>,
): ImageSighting => ({
  kind: "image-metadata",
  region: null,
  frame: 0,
  confidence: 1,
  details: { what: "other", field: "EXIF", value: null, ...details },
});
const read = (words: string, type: "PLACE" | "TIME"): ImageSighting => ({
  kind: "image-text",
  region: null,
  frame: 0,
  confidence: 0.9,
  details: { words, meaning: "telling", type },
});
const BALLINA = metadata({ what: "position", position: { latitude: 54.115, longitude: -9.155 } });
const CLOCK = metadata({ what: "time", time: "2025-03-01T02:12:44" });

/** The one patient of a draft with a picture. */
function withPicture(described: Described, sightings: readonly ImageSighting[]): DescribedPerson {
  const { observations } = observeImages([
    { seen: { format: "jpeg", width: 4, height: 3, frames: 1, sightings, coverage: [] } },
  ]);
  const [person] = describe({
    ...described,
    observations: (kind) => [
      ...described.observations(kind),
      ...(observations.filter((one) => one.kind === kind) as never[]),
    ],
  });
  return person!;
}
const postman = told("A ⟦postman⟧, ⟦he⟧ said", [job, man], { country: "IE" });
const details = ({ ladders }: DescribedPerson): string[] => ladders.map(({ rungs }) => rungs[0].detail);
const others = (person: DescribedPerson): number => estimateAt(person, asTold(person)).others.mid;

about("what pictures tell joins what the text tells", () => {
  it("a position is the town it lies in, a clock a time, and each narrows the description", () => {
    const alone = withPicture(postman, []);
    const placed = withPicture(postman, [BALLINA]);
    const timed = withPicture(postman, [BALLINA, CLOCK]);
    expect(details(placed)).toContain("the picture’s place (Ballina)");
    expect(details(timed)).toContain("the picture’s time");
    expect(others(placed)).toBeLessThan(others(alone) / 100);
    expect(others(timed)).toBeLessThan(others(placed));
  });

  it("a hospital's name on a wall is a place", () => {
    expect(details(withPicture(postman, [read("University Hospital Limerick", "PLACE")]))).toContain(
      "“University Hospital Limerick”, read in the picture",
    );
  });

  it("the narrower wins: the town of the text beside a hospital on the wall, the picture's town beside a county", () => {
    const inBallina = told("A ⟦postman⟧ from ⟦Ballina⟧", [job, place()], { country: "IE" });
    const inMayo = told("A ⟦postman⟧ from ⟦Mayo⟧", [job, place("county")], { country: "IE" });
    expect(details(withPicture(inBallina, [read("University Hospital Limerick", "PLACE")]))).toContain(
      "Ballina",
    );
    expect(details(withPicture(inMayo, [BALLINA]))).toContain("the picture’s place (Ballina)");
  });

  it("a clock says more than “last week”", () => {
    const lastWeek = told("A ⟦postman⟧ ⟦last week⟧", [job, time("week")], { country: "IE" });
    expect(details(withPicture(lastWeek, [CLOCK]))).toContain("the picture’s time");
    expect(details(withPicture(lastWeek, []))).toContain("last week");
  });

  it("the smallest change is the clean copy where the picture tells most", () => {
    const person = withPicture(postman, [BALLINA, CLOCK]);
    const choice = cheapest(person)!;
    expect(changeLine(cheapestChange(person, choice))).toMatch(/^Leave out “the picture’s (?:place|time)/u);
  });

  it("a picture without a patient in the text describes nobody", () => {
    const nobody = told("Long day. The lift is mended.", [], { country: "IE" });
    expect(withPicture(nobody, [BALLINA, CLOCK])).toBeUndefined();
  });
});

about("the town near a position", () => {
  it.each([
    ["Ballina in Mayo", 54.11, -9.15, "IE", "ballina"],
    ["Limerick", 52.66, -8.63, "IE", "limerick"],
    ["Inverness", 57.48, -4.22, "GB", "inverness"],
  ] as const)("%s", (_, latitude, longitude, country, name) => {
    const town = townNear({ latitude, longitude }, country);
    expect(town?.names).toContain(name);
    expect(town!.population).toBeLessThan(peopleIn(country) / 10);
  });

  it.each([
    ["the open sea", 53, -15, "IE"],
    ["another country", 48.85, 2.35, "GB"],
    ["no place at all", Number.NaN, 0, "GB"],
  ] as const)("none in %s", (_, latitude, longitude, country) => {
    expect(townNear({ latitude, longitude }, country)).toBeUndefined();
  });
});
