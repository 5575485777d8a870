import { defineCue } from "./define-cue.ts";
import { profile } from "./setting.ts";

/** What a clinician is, as profiles put it. */
const ROLE =
  /\b(?:doctor|dr|physician|gp|general practitioner|consultant|registrar|spr|str|sho|f[12]|fy[12]|intern|nchd|resident|trainee|surgeon|surgery trainee|\w*(?:ologist|iatrist|iatrician|aesthetist|etrician)|radiographer|nurse|rgn|rn|rmn|anp|matron|ward sister|midwife|health visitor|paramedic|emt|pharmacist|dentist|orthodontist|hygienist|physio\w*|dietitian|optometrist|podiatrist|psychologist|(?:medical|nursing|dental|pharmacy|midwifery) student|practice manager|ed medic|medic)\b/i;

export const roleStated = defineCue({
  name: "role-stated",
  means: "The profile says what the person who writes is by profession.",
  find: (reading) =>
    ROLE.test(profile(reading)) || (reading.draft.kind === "bio" && ROLE.test(reading.text)) ? [null] : [],
});
