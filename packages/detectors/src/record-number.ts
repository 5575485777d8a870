import { defineDetector, overlaps, type Sighting } from "@chaperone/core";
import { paymentNumbers } from "./identifiers/bare-identifiers.ts";
import { bareForms, bareTenDigits, type SeenRecord } from "./identifiers/bare-records.ts";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { type LabelledCode, labelledCodes } from "./identifiers/labelled-code.ts";
import { labelledIdentifiers } from "./identifiers/labelled-identifiers.ts";
import { RECORD_SCHEMES, type RecordOwner } from "./identifiers/record-schemes.ts";

/** Numbers that stand for a person in a register: health services, hospitals, states, professions. */
export const recordNumber = defineDetector({
  id: "record-number",
  reads: "NHS, hospital and other record numbers",
  emits: ["record-number"],
  detect: ({ text }) => {
    const labelled = labelledCodes(text, "record-labels", (note) => schemeOf(note).form).map(toRecord);
    // A passport or a policy may look like a hospital number; its label says what it is.
    const others = labelledIdentifiers(text);
    const payments = paymentNumbers(text);
    const bare = [...bareTenDigits(text), ...bareForms(text)].filter(
      (one) =>
        !payments.some((other) => overlaps(other, one)) &&
        (one.valid || !others.some((other) => overlaps(other, one))),
    );
    return keepStrongest([...labelled, ...bare]).map(toSighting);
  },
});

/** "NHS number; patient; form" */
function schemeOf(note: string) {
  const [name = "", owner = ""] = note.split(";").map((part) => part.trim());
  const scheme = RECORD_SCHEMES[name];
  return { name, owner: owner as RecordOwner, check: scheme?.check, form: scheme?.form ?? null };
}

function toRecord({ note, start, end, compact, sure }: LabelledCode): SeenRecord {
  const { name, owner, form, check } = schemeOf(note);
  // A digit too few or too many is still somebody's number, mistyped; the last few alone cannot be checked.
  const fits = form?.test(compact) ?? true;
  const valid = check && (fits || compact.length > 6) ? fits && check(compact) : null;
  return { start, end, scheme: name, owner, valid, confidence: sure ? 0.96 : 0.7 };
}

const toSighting = ({ start, end, scheme, valid, owner, confidence }: SeenRecord): Sighting => ({
  kind: "record-number",
  span: { start, end },
  confidence,
  details: { scheme, valid, owner },
});
