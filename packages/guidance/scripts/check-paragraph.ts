import { DUTIES, STRENGTHS, VERIFIED } from "@chaperone/core";
import { checkSummary } from "./check-summary.ts";
import { type Fields, missingText, notAnAddress, notOneOf, type Problem, unknownFields } from "./problem.ts";

const FIELDS = ["id", "paragraph", "summary", "strength", "verified", "duties", "url"];

/** What is wrong with one paragraph of a document of this kind. */
export function checkParagraph(paragraph: Fields, kind: unknown, where: string): Problem[] {
  return [
    ...unknownFields(paragraph, FIELDS, where),
    ...missingText(paragraph, ["id", "summary"], where),
    ...checkId(paragraph.id, where),
    ...notOneOf(paragraph.verified, VERIFIED, "verified", where),
    ...checkNumber(paragraph, where),
    ...notOneOf(paragraph.strength, STRENGTHS, "strength", where),
    ...checkStrength(paragraph.strength, kind, where),
    ...checkDuties(paragraph.duties, where),
    ...(typeof paragraph.summary === "string" ? checkSummary(paragraph.summary, where) : []),
    ...(paragraph.url === undefined ? [] : notAnAddress(paragraph.url, where)),
  ];
}

function checkId(id: unknown, where: string): Problem[] {
  if (typeof id !== "string" || /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u.test(id)) return [];
  return [
    {
      where,
      wrong: `the id "${id}" cannot stand in an address.`,
      next: 'Use small letters, figures, "-" and ".".',
    },
  ];
}

/** A number is a claim to have seen it: it goes with the two marks that say so, and with no other. */
function checkNumber({ paragraph, verified }: Fields, where: string): Problem[] {
  if (paragraph === undefined) {
    if (verified !== "number-and-substance" && verified !== "number-inferred") return [];
    return [
      { where, wrong: `"${verified}" without a number.`, next: 'Add "paragraph", or mark it "substance".' },
    ];
  }
  if (typeof paragraph !== "string" || paragraph.trim() === "")
    return [{ where, wrong: '"paragraph" is not text.', next: "Put quotation marks around the number." }];
  if (/\?|\[U\]|~/iu.test(paragraph))
    return [
      {
        where,
        wrong: `the number "${paragraph}" is unverified.`,
        next: "Leave it out and note it under gaps until someone has seen it.",
      },
    ];
  if (verified === "substance")
    return [
      {
        where,
        wrong: `it gives the number "${paragraph}", but only the substance was seen.`,
        next: "Leave the number out, or raise the mark once someone has seen it.",
      },
    ];
  return [];
}

/** Advice must not pass for a duty, nor a code for the law. */
function checkStrength(strength: unknown, kind: unknown, where: string): Problem[] {
  if ((strength === "law") !== (kind === "law"))
    return [
      { where, wrong: `strength "${strength}" in a document of kind "${kind}".`, next: "Law goes with law." },
    ];
  if (kind === "defence-body" && strength !== "advice")
    return [{ where, wrong: `a defence body has no "${strength}".`, next: 'Its strength is "advice".' }];
  return [];
}

function checkDuties(duties: unknown, where: string): Problem[] {
  if (!Array.isArray(duties) || duties.length === 0)
    return [{ where, wrong: "it serves no duty.", next: "List one or more, the chief one first." }];
  const unknown = duties
    .filter((duty) => !Object.hasOwn(DUTIES, duty))
    .map((duty) => ({
      where,
      wrong: `the duty "${duty}" does not exist.`,
      next: "Take one from packages/core/src/guidance.ts.",
    }));
  if (new Set(duties).size === duties.length) return unknown;
  return [...unknown, { where, wrong: "it names a duty twice.", next: "Keep one." }];
}
