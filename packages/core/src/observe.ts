import type { Coverage, CoverageEntry, Detector, DetectorRun, Seen } from "./detector.ts";
import type { Document } from "./document.ts";
import type { Observation, ObservationKind, Sighting } from "./observation.ts";
import { type TextSpan, textPlace, WHOLE_DRAFT } from "./place.ts";

export interface Observed {
  readonly observations: readonly Observation[];
  readonly coverage: Coverage;
  /** The same as the detectors said it, in the reading's coordinates. */
  readonly sightings: ReadonlyMap<ObservationKind, readonly Sighting[]>;
}

/**
 * Runs every detector over a document, each after those whose kinds it needs. A detector that throws
 * is named in the coverage and the others go on. Only an abort stops the run.
 * @param earlier what was observed in this document before; these detectors go on from there.
 * @throws the signal's reason when aborted.
 */
export async function observe(
  document: Document,
  detectors: readonly Detector[],
  signal?: AbortSignal,
  earlier?: Observed,
): Promise<Observed> {
  const byKind = new Map<ObservationKind, Sighting[]>();
  for (const [kind, sightings] of earlier?.sightings ?? []) byKind.set(kind, [...sightings]);
  const seen = ((kind: ObservationKind) => byKind.get(kind) ?? []) as Seen;
  let observations: Observation[] = [...(earlier?.observations ?? [])];
  const coverage: CoverageEntry[] = [...(earlier?.coverage ?? [])];

  for (const detector of orderOf(detectors)) {
    signal?.throwIfAborted();
    let run: DetectorRun = { state: "ran" };
    try {
      const sightings = [...(await detector.detect(document.reading, seen, signal))];
      if (detector.revises) {
        for (const kind of detector.revises) byKind.delete(kind);
        observations = observations.filter(({ kind }) => !detector.revises!.includes(kind));
      }
      for (const sighting of sightings) {
        const list = byKind.get(sighting.kind);
        if (list) list.push(sighting);
        else byKind.set(sighting.kind, [sighting]);
        observations.push(toObservation(sighting, detector, document));
      }
    } catch (error) {
      signal?.throwIfAborted();
      // The message of an error may quote the draft, so only its name is kept.
      run = { state: "failed", reason: error instanceof Error ? error.name : "unknown error" };
    }
    coverage.push({ detector: detector.id, reads: detector.reads, run });
  }
  return { observations, coverage, sightings: byKind };
}

/** The same few lists are run over every draft. */
function orderOf(detectors: readonly Detector[]): readonly Detector[] {
  let ordered = known.get(detectors);
  if (!ordered) {
    ordered = inOrderOfNeed(detectors);
    known.set(detectors, ordered);
  }
  return ordered;
}
const known = new WeakMap<readonly Detector[], readonly Detector[]>();

/**
 * Each detector after all that emit a kind it needs. One that only revises a kind does not keep others waiting.
 * @throws RangeError when detectors need each other in a circle (a mistake in the set, not in a draft).
 */
export function inOrderOfNeed(detectors: readonly Detector[]): readonly Detector[] {
  const ordered: Detector[] = [];
  let waiting = [...detectors];
  while (waiting.length > 0) {
    const ready = waiting.filter(
      (detector) =>
        !waiting.some(
          (other) =>
            other !== detector &&
            other.emits.some((kind) => detector.needs?.includes(kind) && !other.revises?.includes(kind)),
        ),
    );
    if (ready.length === 0) {
      throw new RangeError(`Detectors need each other: ${waiting.map(({ id }) => id).join(", ")}`);
    }
    ordered.push(...ready);
    waiting = waiting.filter((detector) => !ready.includes(detector));
  }
  return ordered;
}

function toObservation(sighting: Sighting, detector: Detector, document: Document): Observation {
  const place = sighting.span
    ? textPlace(wholeCharacters(document.text, document.reading.toSource(sighting.span)))
    : WHOLE_DRAFT;
  const { kind, confidence, details } = sighting;
  return { kind, place, confidence, detector: detector.id, details } as Observation;
}

/** A pattern may stop in the middle of an emoji; a place never does. */
function wholeCharacters(text: string, { start, end }: TextSpan): TextSpan {
  const splits = (at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}
