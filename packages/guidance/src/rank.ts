import { type Duty, type Profession, STRENGTHS } from "@chaperone/core";
import { KINDS } from "./document.ts";
import type { Citable } from "./reference.ts";

/** The best answer first; equals stay in the order of the data, which its editors choose. */
export function byRank(duties: readonly Duty[], profession: Profession) {
  const weights = (citable: Citable): readonly number[] => [
    KINDS.indexOf(citable.document.kind),
    // A nurse meets the nurses' regulator before the doctors'.
    Number(!citable.document.professions.includes(profession)),
    STRENGTHS.indexOf(citable.paragraph.strength),
    Number(!citable.document.specific),
    chiefness(citable, duties),
  ];
  return (a: Citable, b: Citable): number => compare(weights(a), weights(b));
}

/** 0 where the paragraph is chiefly about one of the duties, more where it touches them in passing. */
const chiefness = ({ paragraph }: Citable, duties: readonly Duty[]): number =>
  paragraph.duties.findIndex((duty) => duties.includes(duty));

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((weight, index) => weight !== b[index]);
  return differing === -1 ? 0 : a[differing]! - b[differing]!;
}
