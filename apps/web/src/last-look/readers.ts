import type { DetailType, Finding, Place, TextSpan, Verdict } from "@chaperone/core";

export const READERS = ["patient", "journalist", "colleague"] as const;
export type Reader = (typeof READERS)[number];

/** What one reader would stop at. */
export interface View {
  /** Passages of the text, in order, none touching another. */
  readonly marks: readonly TextSpan[];
  /** Details of a patient were read, in the text or in its pictures. */
  readonly hasDetails: boolean;
  /** A duty of confidentiality would be broken. */
  readonly isBreach: boolean;
}

/** Groups of rules about what a stranger would quote: how one speaks, what one claims, what one gains. */
const QUOTED: readonly string[] = ["respect", "accuracy", "boundaries", "transparency", "profession"];

/** What somebody who was there knows too: the rest tells them nothing that they can look up. */
const KNOWN_TO_INSIDERS: readonly DetailType[] = ["AGE", "PLACE", "TIME", "CONDITION", "EVENT", "TRAIT"];

/**
 * What a reader would stop at, from what was read and judged alone.
 * @param findings those that stand: what was dismissed is not seen again here
 */
export function viewOf(
  reader: Reader,
  { details }: Pick<Verdict, "details">,
  findings: readonly Finding[],
): View {
  return {
    marks: apart(spansOf(placesFor(reader, details, findings))),
    hasDetails: details.length > 0,
    isBreach: inGroups(findings, ["confidentiality"]).some(({ level }) => level === "must"),
  };
}

function placesFor(reader: Reader, details: Verdict["details"], findings: readonly Finding[]): Place[] {
  switch (reader) {
    case "patient":
      // Details say more exactly what is the patient's than a finding's whole passage.
      return placesOf(details.length > 0 ? details : inGroups(findings, ["confidentiality"]));
    case "journalist":
      return placesOf(inGroups(findings, QUOTED));
    case "colleague":
      return placesOf(details.filter(({ details: { type } }) => KNOWN_TO_INSIDERS.includes(type)));
  }
}

const placesOf = (all: readonly { readonly place: Place }[]): Place[] => all.map(({ place }) => place);

/** "confidentiality/few-people" is of the group "confidentiality". */
const inGroups = (findings: readonly Finding[], groups: readonly string[]): readonly Finding[] =>
  findings.filter(({ ruleId }) => groups.includes(ruleId.split("/")[0]!));

const spansOf = (places: readonly Place[]): TextSpan[] =>
  places.flatMap((place) => (place.in === "text" && place.start < place.end ? [place] : []));

/** Spans in order, those that overlap or touch as one. */
export function apart(spans: readonly TextSpan[]): readonly TextSpan[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
