import {
  contains,
  DETAIL_TYPE_OF,
  type Detector,
  defineDetector,
  type Reading,
  type Seen,
  type Sighting,
  withoutNested,
} from "@chaperone/core";
import { NEEDED_KINDS } from "../likeness/features.ts";
import { activate } from "../linear/activate.ts";
import { type LinearModel, probabilities } from "../linear/model.ts";
import { features, LOUDNESS, type PlacedFact, surroundings } from "./features.ts";

/** A missed detail costs more than a rough one, so the bar lies low: precision hardly falls. */
const LEAST_CONFIDENCE = 0.2;

/**
 * Whose each fact is: turns facts that are probably about a particular patient or relative into details.
 * @param model labels "owned" (by a patient or relative) and "relative" (among the owned).
 */
export function createOwnershipDetector(model: () => LinearModel | Promise<LinearModel>): Detector {
  return defineDetector({
    id: "ownership",
    reads: "who each detail is about",
    emits: ["detail"],
    needs: [...NEEDED_KINDS, "likeness"],
    detect: async (reading, seen) =>
      withoutNested(owned(await model(), reading, seen), ({ details }) => details.type),
  });
}

type Detail = Sighting<"detail"> & { readonly span: NonNullable<Sighting["span"]> };

function owned(model: LinearModel, reading: Reading, seen: Seen): Detail[] {
  const around = surroundings(reading, seen);
  // The smoker of a viva has an age and no owner.
  if (around.cues.includes("teaching-case") && around.aboutPatient < 0.5) return [];
  return around.facts.flatMap((fact): Detail[] => {
    const [own = 0, relative = 0] = probabilities(
      model,
      activate(features(fact, around), model.rarity, LOUDNESS),
    );
    if (own < LEAST_CONFIDENCE || isSomeoneElses(fact) || isPartOfPlace(fact, around.facts)) return [];
    const about = relative > 0.5 ? "relative" : "patient";
    return [
      {
        kind: "detail",
        span: fact.span,
        confidence: own,
        details: { type: DETAIL_TYPE_OF[fact.kind], about },
      },
    ];
  });
}

/** What says itself whose it is needs no model. */
const isSomeoneElses = (fact: PlacedFact): boolean =>
  ("role" in fact.details && ["author", "colleague", "public-figure"].includes(fact.details.role)) ||
  ("owner" in fact.details && fact.details.owner === "professional");

/** "Port Erin" and "Ashton Infirmary" name nobody. */
const isPartOfPlace = (fact: PlacedFact, facts: readonly PlacedFact[]): boolean =>
  fact.kind === "person-name" &&
  facts.some(
    ({ kind, span }) =>
      kind === "place" &&
      contains(span, fact.span) &&
      span.end - span.start > fact.span.end - fact.span.start,
  );
