import {
  groupBy,
  type ImageFormat,
  type Observation,
  type ObservationKind,
  type Place,
  type Region,
  type RuleContext,
} from "@chaperone/core";
import { likenessTo } from "../../evidence.ts";

/** Below it a sighting is a "maybe". */
const SURE = 0.5;
export const isSure = ({ confidence }: Observation): boolean => confidence >= SURE;

/** What was seen of a kind, image by image. */
export function byImage<K extends ObservationKind>(
  context: RuleContext,
  kind: K,
): [number, Observation<K>[]][] {
  const seen = context.observations(kind).filter(({ place }) => imageOf(place) !== null);
  return [...groupBy(seen, ({ place }) => imageOf(place)!)].map(([image, those]) => [image, [...those]]);
}

const imageOf = (place: Place): number | null =>
  place.in === "image" || place.in === "image-metadata" ? place.image : null;

/** The part of the image that holds them all, in the frame where the first is seen. */
export function placeOfAll(seen: readonly Observation[], image: number): Place {
  const places = seen.map(({ place }) => place).filter((place) => place.in === "image");
  const region = places.map((place) => place.region).reduce(union);
  return { in: "image", image, region, frame: places[0]!.frame };
}

function union(a: Region, b: Region): Region {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

export const surest = (seen: readonly Observation[]): number =>
  Math.max(...seen.map(({ confidence }) => confidence));

/** Above it the text reads as being about somebody met as a patient. */
const LIKE = 0.5;

/** Whether image and text belong to a patient: it looks like a picture made in care, or the text tells of one. */
export const isOfPatient = (context: RuleContext, image: number): boolean =>
  isClinical(context, image) ||
  context.observations("detail").some(({ details }) => details.about === "patient") ||
  (likenessTo(context, "particular-patient")?.confidence ?? 0) >= LIKE;

export const isClinical = (context: RuleContext, image: number): boolean =>
  context.observations("image-clinical").some((one) => imageOf(one.place) === image && isSure(one));

/** Whether the file itself is of the kind that scanners write. */
export const isFromArchive = (context: RuleContext, image: number): boolean =>
  context
    .observations("image-clinical")
    .some(({ place, details }) => imageOf(place) === image && details.looksLike === "dicom");

const FILMS: readonly ImageFormat[] = ["mp4", "webm"];

/** Of a film there is no clean copy: what it shows goes only with the film. */
export const isFilm = ({ document }: RuleContext, image: number): boolean =>
  FILMS.includes(document.draft.images?.[image]?.seen.format ?? "jpeg");

/** "the picture", or which one where there are several. */
export function pictureName({ document }: RuleContext, image: number): string {
  return (document.draft.images?.length ?? 1) > 1 ? `picture ${image + 1}` : "the picture";
}
