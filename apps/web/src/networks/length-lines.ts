import type { Words } from "../words/en/index.ts";
import type { OnPlace } from "./on-place.ts";

/** Nearer than this to a limit, the length is worth a look. */
const NEAR = 0.8;

type State = "fits" | "thread" | "over";

const stateOf = ({ parts, length }: OnPlace): State =>
  parts.length > 1 ? "thread" : length && length.over > 0 ? "over" : "fits";

export interface LengthLine {
  readonly text: string;
  readonly isOver: boolean;
}

/** How long it is: on each place near or past its limit; while all is well, on the one with the least room. */
export function lengthLines(places: readonly OnPlace[], { networks, labels }: Words): LengthLine[] {
  const worth = places.filter((place) => stateOf(place) !== "fits" || fullness(place) >= NEAR);
  const fullest = places.toSorted((a, b) => fullness(b) - fullness(a)).slice(0, 1);
  return (worth.length > 0 ? worth : fullest).map((place) => {
    const { length, parts, characters, platform } = place;
    const name = labels.platforms[platform];
    const state = stateOf(place);
    if (state === "thread") return { text: networks.threadOn(parts.length, name), isOver: false };
    if (!length) return { text: networks.characters(characters), isOver: false };
    if (state === "over") return { text: networks.overOn(length, name), isOver: true };
    return { text: networks.lengthOn(length, name), isOver: false };
  });
}

const fullness = ({ length }: OnPlace): number => (length ? length.count / length.most : 0);

/** What became of each place: told to those who listen, once, when it crosses a limit. */
export function crossings(
  before: readonly OnPlace[],
  after: readonly OnPlace[],
  { networks, labels }: Words,
): string[] {
  return after.flatMap((place) => {
    const was = before.find(({ platform }) => platform === place.platform);
    const [then, now] = [was ? stateOf(was) : "fits", stateOf(place)];
    const name = labels.platforms[place.platform];
    const { said } = networks;
    if (now === "thread")
      return was?.parts.length === place.parts.length ? [] : [said.thread(place.parts.length, name)];
    if (now === then) return [];
    if (now === "over") return [said.over(name)];
    return [then === "over" ? said.fits(name) : said.single(name)];
  });
}
