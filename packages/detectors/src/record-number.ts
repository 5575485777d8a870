import { defineDetector, overlaps, type Sighting } from "@chaperone/core";
import { paymentNumbers } from "./identifiers/bare-identifiers.ts";
import {
  bareForms,
  bareTenDigits,
  type SeenRecord,
  spacedRecords,
  spokenRecords,
} from "./identifiers/bare-records.ts";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { type LabelledCode, labelledCodes } from "./identifiers/labelled-code.ts";
import { labelledIdentifiers } from "./identifiers/labelled-identifiers.ts";
import {
  hasServiceCheck,
  RECORD_SCHEMES,
  type RecordOwner,
  serviceOf,
} from "./identifiers/record-schemes.ts";
import { before } from "./identifiers/surroundings.ts";

/** Numbers that stand for a person in a register: health services, hospitals, states, professions. */
export const recordNumber = defineDetector({
  id: "record-number",
  reads: "NHS, hospital and other record numbers",
  emits: ["record-number"],
  detect: (reading) => {
    const { text } = reading;
    const labelled = labelledCodes(text, "record-labels", (note) => schemeOf(note).form).map((code) =>
      toRecord(code, text),
    );
    // A passport or a policy may look like a hospital number; its label says what it is.
    const others = labelledIdentifiers(text);
    const payments = paymentNumbers(text);
    const bare = [
      ...bareTenDigits(text),
      ...bareForms(text),
      ...spokenRecords(reading),
      ...spacedRecords(text),
    ].filter(
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
  return { name, owner: owner as RecordOwner, scheme, form: scheme?.form ?? null };
}

/** The health services of these islands share one form, and people give each the other's name. */
const SERVICES = /^(?:NHS|CHI) number$|^Health and Care Number$/;

/** Letters after a doctor's name, or the title: whose registration follows. */
const PROFESSIONAL =
  /(?<![A-Za-zÀ-ɏ])(?:dr|doctor|consultant|gp|surgeon|physician|psychiatrist|anaesthetist|nurse|midwife|pharmacist|dentist|mbbs|mb bch(?: bao)?|mbchb|mrcgp|micgp|mrcp[i]?|frcs[i]?|frcp[i]?)(?![A-Za-zÀ-ɏ])[^!?\n]{0,45}$/i;

function toRecord({ note, label, start, end, compact, sure }: LabelledCode, text: string): SeenRecord {
  const { name, owner, form, scheme } = schemeOf(note);
  const confidence = sure ? 0.96 : 0.7;
  if (SERVICES.test(name) && form?.test(compact)) {
    const service = serviceOf(compact) ?? name;
    return { start, end, scheme: service, owner, valid: hasServiceCheck(compact), confidence };
  }
  // A digit too few or too many is still somebody's number, mistyped; the last few alone cannot be checked.
  const fits = (form?.test(compact) ?? true) && (scheme?.issued?.(compact) ?? true);
  const checked = scheme?.check !== undefined || scheme?.issued !== undefined;
  const right = fits && (scheme?.check?.(compact) ?? null);
  const valid = checked && (fits || compact.length > 6) ? right : null;
  const whose =
    owner === "unknown" && PROFESSIONAL.test(before(text, label.start, 60)) ? "professional" : owner;
  return { start, end, scheme: name, owner: whose, valid, confidence };
}

const toSighting = ({ start, end, scheme, valid, owner, confidence }: SeenRecord): Sighting => ({
  kind: "record-number",
  span: { start, end },
  confidence,
  details: { scheme, valid, owner },
});
