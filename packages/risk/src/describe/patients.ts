import { factAt } from "@chaperone/core";
import type { Ages, Sex } from "../people.ts";
import type { Described, Detail } from "./details.ts";

interface Patient {
  sex: Sex | undefined;
  ages: Ages | undefined;
  readonly details: Detail[];
}

/**
 * Details by patient. A second patient begins where an age or a sex no longer fits the first; what is told before
 * either (a day, a town) belongs to all.
 */
export function byPatient(details: readonly Detail[], described: Described): Detail[][] {
  const shared: Detail[] = [];
  const patients: Patient[] = [];
  for (const detail of details) {
    const { type, about } = detail.details;
    const isOfPatient = about === "patient";
    const sex =
      isOfPatient && type === "SEX" ? factAt(described, "sex", detail.place)?.details.sex : undefined;
    const ages = isOfPatient && type === "AGE" ? factAt(described, "age", detail.place)?.details : undefined;
    let patient = patients.at(-1);
    if (!patient && !sex && !ages) {
      shared.push(detail);
      continue;
    }
    if (!patient || isAnother(patient, sex, ages)) {
      patient = { sex: undefined, ages: undefined, details: [] };
      patients.push(patient);
    }
    patient.sex ??= sex;
    patient.ages ??= ages;
    patient.details.push(detail);
  }
  return patients.length === 0 ? [shared] : patients.map((patient) => [...shared, ...patient.details]);
}

const isAnother = (patient: Patient, sex: Sex | undefined, ages: Ages | undefined): boolean =>
  Boolean(
    (sex && patient.sex && sex !== patient.sex) ||
      (ages && patient.ages && (ages.min > patient.ages.max || ages.max < patient.ages.min)),
  );
