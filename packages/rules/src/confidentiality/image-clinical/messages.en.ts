import type { ClinicalLook, Message } from "@chaperone/core";
import { inWords } from "../../evidence.ts";
import { capitalised } from "../../words.ts";
import { BY_EYE } from "../images/by-eye.ts";

const CALLED: Readonly<Record<ClinicalLook, string>> = {
  radiograph: "an X-ray",
  ultrasound: "an ultrasound picture",
  scan: "a CT or MR scan",
  microscopy: "a picture from the microscope",
  fundus: "a picture of a retina",
  dicom: "a picture from a hospital's archive (DICOM)",
};

export const looksClinical = (look: ClinicalLook, where: string, isSure: boolean): Message => ({
  what: `${capitalised(where)} ${look === "dicom" ? "is" : isSure ? "looks like" : "may be"} ${CALLED[look]}.`,
  why: "A picture made in somebody's care may go public only as they agreed, with or without a name on it: rare findings and well-known accidents are recognised.",
  next: `Have their consent for this use on file, know what readers gain from it, and look for yourself: ${inWords(BY_EYE)}.`,
});
