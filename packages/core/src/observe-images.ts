import type { Coverage, CoverageEntry } from "./detector.ts";
import type { DraftImage, ImageSighting } from "./image.ts";
import type { Observation } from "./observation.ts";
import type { Place, Region } from "./place.ts";

const WHOLE: Region = { left: 0, top: 0, width: 1, height: 1 };

/** What was seen in a draft's images, as observations in that draft, and which parts of the looking ran. */
export function observeImages(images: readonly DraftImage[]): {
  readonly observations: readonly Observation[];
  readonly coverage: Coverage;
} {
  return {
    observations: images.flatMap(({ seen }, image) =>
      seen.sightings.map((sighting) => toObservation(sighting, image)),
    ),
    coverage: onePerDetector(images.flatMap(({ seen }) => seen.coverage)),
  };
}

/** What did not run on one image did not run: the others do not hide it. */
function onePerDetector(coverage: Coverage): Coverage {
  const byDetector = new Map<string, CoverageEntry>();
  for (const entry of coverage) {
    const known = byDetector.get(entry.detector);
    if (!known || known.run.state === "ran") byDetector.set(entry.detector, entry);
  }
  return [...byDetector.values()];
}

function toObservation(sighting: ImageSighting, image: number): Observation {
  const { kind, confidence, details } = sighting;
  return { kind, place: placeOf(sighting, image), confidence, detector: "images", details } as Observation;
}

const placeOf = ({ kind, region, frame }: ImageSighting, image: number): Place =>
  kind === "image-metadata"
    ? { in: "image-metadata", image }
    : { in: "image", image, region: region ?? WHOLE, frame };
