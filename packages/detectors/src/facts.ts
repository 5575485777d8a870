import type { Detector } from "@chaperone/core";
import { address } from "./address.ts";
import { age } from "./age.ts";
import { claim } from "./claim.ts";
import { condition } from "./condition.ts";
import { cueDetector } from "./cues.ts";
import { dateOfBirth } from "./date-of-birth.ts";
import { email } from "./email.ts";
import { event } from "./event.ts";
import { family } from "./family.ts";
import { handle } from "./handle.ts";
import { occupation } from "./occupation.ts";
import { origin } from "./origin.ts";
import { otherIdentifier } from "./other-identifier.ts";
import { ownInterest } from "./own-interest.ts";
import { patientReference } from "./patient-reference.ts";
import { personName } from "./person-name.ts";
import { phone } from "./phone.ts";
import { place } from "./place.ts";
import { postcode } from "./postcode.ts";
import { recordNumber } from "./record-number.ts";
import { sex } from "./sex.ts";
import { time } from "./time.ts";
import { trait } from "./trait.ts";
import { url } from "./url.ts";
import { vehicleRegistration } from "./vehicle-registration.ts";

/** Every detector of a fact. Order does not matter: each runs after those it needs. */
export const factDetectors: readonly Detector[] = [
  cueDetector,
  claim,
  ownInterest,
  recordNumber,
  phone,
  otherIdentifier,
  postcode,
  vehicleRegistration,
  email,
  url,
  handle,
  dateOfBirth,
  address,
  place,
  time,
  condition,
  event,
  age,
  sex,
  family,
  origin,
  occupation,
  trait,
  patientReference,
  personName,
];
