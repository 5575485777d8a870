import {
  contains,
  defineDetector,
  overlaps,
  type Reading,
  type Seen,
  type Sighting,
  type TextSpan,
} from "@chaperone/core";
import { keepLongest } from "./keep-longest.ts";
import { findNames } from "./names/find.ts";
import { findHashtagNames } from "./names/hashtags.ts";
import { findInitials } from "./names/initials.ts";
import type { SeenName } from "./names/name.ts";
import { authorNames, repliedToNames } from "./names/people.ts";
import { type Role, type RoleScene, roleOf } from "./names/roles.ts";
import { setScene } from "./names/scene.ts";

/** Names of people, and who each most likely is. */
export const personName = defineDetector({
  id: "person-name",
  reads: "names of people",
  emits: ["person-name"],
  needs: ["patient-reference", "condition", "record-number", "date-of-birth", "postcode", "address"],
  detect: (reading, seen) => sightings(reading, seen),
});

function* sightings(reading: Reading, seen: Seen): Generator<Sighting<"person-name">> {
  const author = authorNames(reading.draft);
  const repliedTo = repliedToNames(reading.draft);
  const scene = setScene(reading, new Set([...author, ...repliedTo]));
  const names = merge(findNames(scene), [...findInitials(scene), ...findHashtagNames(scene)]);
  if (names.length === 0) return;
  const roles: RoleScene = {
    ...scene,
    names,
    author,
    repliedTo,
    patients: seen("patient-reference").flatMap(({ span, confidence }) =>
      span ? [{ ...span, confidence }] : [],
    ),
    health: inOrder(spans(seen("condition"))),
    identifiers: inOrder([
      ...spans(seen("date-of-birth")),
      ...spans(seen("record-number").filter(({ details }) => details.owner !== "professional")),
      ...spans(seen("postcode").filter(({ details }) => details.personal)),
      ...spans(seen("address").filter(({ details }) => details.personal)),
    ]),
  };
  const given = names.map((name, i) => ({ name, said: i < ENOUGH ? roleOf(roles, name) : UNSAID }));
  const clearest = clearestByKey(given);
  for (const { name, said } of given) {
    const { role, because } = said.weight >= CLEAR ? said : sameElsewhere(name, said, clearest);
    yield {
      kind: "person-name",
      span: { start: name.start, end: name.end },
      confidence: Math.round(name.confidence * 100) / 100,
      details: { role, because },
    };
  }
}

/** A draft with more names is a list of them; asking who each is would take seconds. */
const ENOUGH = 200;
const UNSAID: Role = { role: "unknown", because: "", weight: 0 };

const inOrder = (spans: TextSpan[]): TextSpan[] => spans.sort((a, b) => a.start - b.start);
const spans = (sightings: readonly Sighting[]): TextSpan[] =>
  sightings.flatMap(({ span }) => (span ? [span] : []));

/** Initials and hashtags where no name was read, or where they hold it: "HARGREAVES, Edna May". */
function merge(names: readonly SeenName[], others: readonly SeenName[]): SeenName[] {
  const more = keepLongest(others).filter((other) =>
    names.every((name) => !overlaps(name, other) || contains(other, name)),
  );
  const kept = names.filter((name) => !more.some((other) => overlaps(name, other)));
  return [...kept, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Enough said of a name where it stands. */
const CLEAR = 1.5;

/** Another mention of the same person may say more: "Tiwa? … Tiwa came in on Friday". */
function sameElsewhere(name: SeenName, said: Role, clearest: ReadonlyMap<string, Role>): Role {
  return name.keys
    .map((key) => clearest.get(key) ?? said)
    .reduce((best, other) => (other.weight > best.weight ? other : best), said);
}

function clearestByKey(
  given: readonly { readonly name: SeenName; readonly said: Role }[],
): Map<string, Role> {
  const clearest = new Map<string, Role>();
  for (const { name, said } of given) {
    if (said.role === "unknown") continue;
    for (const key of name.keys.filter((one) => one.length > 1)) {
      if (said.weight > (clearest.get(key)?.weight ?? 0)) clearest.set(key, said);
    }
  }
  return clearest;
}
