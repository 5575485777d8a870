import { overlaps, type Sighting, type TextSpan } from "@chaperone/core";
import type { ReadName } from "./decode.ts";

/** A name only the lists know is kept where the model thinks it at least possible. */
const POSSIBLE = 0.15;

/**
 * People as the model reads them, with those the light stage saw and the model does not rule out. Who somebody
 * is follows the model: on posts by unseen hands it is right seven times in ten, words around a name five times.
 * @param probability of a span's surest piece to be part of a person's name, as the model reads it.
 */
export function joinNames(
  read: readonly ReadName[],
  light: readonly Sighting<"person-name">[],
  probability: (span: TextSpan) => number,
): Sighting<"person-name">[] {
  const both = read.map(({ span, role, confidence }): Sighting<"person-name"> => {
    const agreeing = light.find((one) => one.span && overlaps(one.span, span) && one.details.role === role);
    return { kind: "person-name", span, confidence, details: agreeing?.details ?? { role, because: "" } };
  });
  const alone = light.filter(
    ({ span }) => span && !read.some((one) => overlaps(one.span, span)) && probability(span) >= POSSIBLE,
  );
  return [...both, ...alone].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** Places on a map, as the model learned them: wards, schools and practices are the light stage's alone. */
const ON_MAPS: readonly string[] = ["town", "county", "region", "country"];

/**
 * Places as the model reads them, with those the light stage saw and the model does not rule out. One that no
 * list knows is taken for a town: most of them are.
 */
export function joinPlaces(
  read: readonly TextSpan[],
  light: readonly Sighting<"place">[],
  probability: (span: TextSpan) => number,
): Sighting<"place">[] {
  const fresh = read.filter((span) => !light.some((one) => one.span && overlaps(one.span, span)));
  const kept = light.filter(
    ({ span, details }) => span && (!ON_MAPS.includes(details.type) || probability(span) >= POSSIBLE),
  );
  const added = fresh.map(
    (span): Sighting<"place"> => ({
      kind: "place",
      span,
      confidence: probability(span),
      details: { type: "town" },
    }),
  );
  return [...kept, ...added].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
