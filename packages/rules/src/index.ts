import type { Rule } from "@chaperone/core";
import { contradictedClaim } from "./accuracy/contradicted-claim/rule.ts";
import { exploitsFear } from "./accuracy/exploits-fear/rule.ts";
import { unfilledBlank } from "./accuracy/unfilled-blank/rule.ts";
import { unsourcedClaim } from "./accuracy/unsourced-claim/rule.ts";
import { unsustainableClaim } from "./accuracy/unsustainable-claim/rule.ts";
import { individualAdvice } from "./boundaries/individual-advice/rule.ts";
import { missedEmergency } from "./boundaries/missed-emergency/rule.ts";
import { patientContact } from "./boundaries/patient-contact/rule.ts";
import { acknowledgedPatient } from "./confidentiality/acknowledged-patient/rule.ts";
import { collective } from "./confidentiality/collective/rule.ts";
import { directIdentifier } from "./confidentiality/direct-identifier/rule.ts";
import { fewPeople } from "./confidentiality/few-people/rule.ts";
import { identifiableDescription } from "./confidentiality/identifiable-description/rule.ts";
import { imageClinical } from "./confidentiality/image-clinical/rule.ts";
import { imageFace } from "./confidentiality/image-face/rule.ts";
import { imageMetadata } from "./confidentiality/image-metadata/rule.ts";
import { imageText } from "./confidentiality/image-text/rule.ts";
import { statedConsent } from "./confidentiality/stated-consent/rule.ts";
import { disrepute } from "./profession/disrepute/rule.ts";
import { abuse } from "./respect/abuse/rule.ts";
import { defamation } from "./respect/defamation/rule.ts";
import { demeaning } from "./respect/demeaning/rule.ts";
import { adLabel } from "./transparency/ad-label/rule.ts";
import { medicinePromotion } from "./transparency/medicine-promotion/rule.ts";
import { profile } from "./transparency/profile/rule.ts";
import { speaksForOthers } from "./transparency/speaks-for-others/rule.ts";
import { undeclaredInterest } from "./transparency/undeclared-interest/rule.ts";
import { unnamedAdvice } from "./transparency/unnamed-advice/rule.ts";

/** Every rule, one folder each. */
export const rules: readonly Rule[] = [
  acknowledgedPatient,
  directIdentifier,
  identifiableDescription,
  collective,
  fewPeople,
  imageFace,
  imageText,
  imageMetadata,
  imageClinical,
  statedConsent,
  missedEmergency,
  individualAdvice,
  patientContact,
  abuse,
  defamation,
  demeaning,
  contradictedClaim,
  exploitsFear,
  unsourcedClaim,
  unsustainableClaim,
  unfilledBlank,
  adLabel,
  medicinePromotion,
  profile,
  speaksForOthers,
  undeclaredInterest,
  unnamedAdvice,
  disrepute,
];
