import type { ClinicalLook, Message } from "@chaperone/core";
import { inWords } from "../../evidence.ts";
import { capitalised } from "../../words.ts";
import { BY_EYE } from "../images/by-eye.ts";
import { CLINICAL } from "../images/words.en.ts";

export const looksClinical = (look: ClinicalLook, where: string, isSure: boolean): Message => ({
  what: `${capitalised(where)} ${look === "dicom" ? "is" : isSure ? "looks like" : "may be"} ${CLINICAL[look]}.`,
  why: "A picture made in somebody's care may go public only as they agreed, with or without a name on it: rare findings and well-known accidents are recognised.",
  next: `Have their consent for this use on file, know what readers gain from it, and look for yourself: ${inWords(BY_EYE)}.`,
});
