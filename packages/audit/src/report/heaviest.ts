import { LEVELS, type Level, type Recognisability } from "@chaperone/core";

/** Of what was found in it; a post can be incomplete as well. */
export const heaviestOf = ({
  findings,
}: {
  readonly findings: readonly { readonly level: Level }[];
}): Level => LEVELS.find((level) => findings.some((finding) => finding.level === level)) ?? "consider";

/** Whether few enough fit that a reader could tell whom it is about. */
export const couldBeRecognised = (found: Pick<Recognisability, "level"> | null | undefined): boolean =>
  found != null && found.level !== "none";
