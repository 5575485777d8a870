import { DETAIL_TYPE_OF, type DetailType, type FactKind } from "@chaperone/core";

/** What another project's type of detail is called here; types without an entry are not looked at. */
export interface PeerType {
  readonly kind: FactKind;
  /** Put before a bare value: a validator is told what it is given, a detector has to read it. */
  readonly label: string;
}

const type = (kind: FactKind, label = ""): PeerType => ({ kind, label });

export const PEER_TYPES: Readonly<Record<string, PeerType>> = {
  PHONE: type("phone", "phone "),
  PHONE_NUMBER: type("phone", "phone "),
  PHONE_GB: type("phone", "phone "),
  PHONE_IE: type("phone", "phone "),
  PHONE_US: type("phone", "phone "),
  PHONE_UK: type("phone", "phone "),
  PHONE_UK_MOBILE: type("phone", "phone "),
  EMAIL: type("email"),
  email: type("email"),
  EMAIL_ADDRESS: type("email"),
  URL: type("url"),
  SOCIAL_MEDIA_HANDLE: type("handle"),
  TIKTOK_USERNAME: type("handle"),
  NHS_NUMBER: type("record-number", "NHS number "),
  UK_NHS: type("record-number", "NHS number "),
  UK_NINO: type("record-number", "NI number "),
  NINO: type("record-number", "NI number "),
  IE_PPS: type("record-number", "PPS "),
  SSN: type("record-number", "SSN "),
  US_SSN: type("record-number", "SSN "),
  US_SOCIAL_SECURITY_NUMBER: type("record-number", "SSN "),
  US_MBI: type("record-number", "MBI "),
  US_NPI: type("record-number", "NPI "),
  AU_MEDICARE: type("record-number", "Medicare "),
  CA_SIN: type("record-number", "SIN "),
  UK_POSTCODE: type("postcode"),
  EIRCODE: type("postcode"),
  UK_VEHICLE_REGISTRATION: type("vehicle-registration", "reg "),
  LICENSE_PLATE: type("vehicle-registration", "reg "),
  STREET_ADDRESS: type("address"),
  DATE_OF_BIRTH: type("date-of-birth", "dob "),
  UK_PASSPORT: type("other-identifier", "passport "),
  US_PASSPORT: type("other-identifier", "passport "),
  PASSPORT_GB: type("other-identifier", "passport "),
  PASSPORT_IE: type("other-identifier", "passport "),
  PASSPORT_NUMBER: type("other-identifier", "passport "),
  UK_DRIVING_LICENCE: type("other-identifier", "driving licence "),
  US_DRIVER_LICENSE: type("other-identifier", "driver license "),
  DRIVERS_LICENSE_NUMBER: type("other-identifier", "driver license "),
  IBAN: type("other-identifier"),
  IBAN_CODE: type("other-identifier"),
  UK_BANK_ACCOUNT_IBAN: type("other-identifier"),
  UK_SORT_CODE_ACCOUNT: type("other-identifier"),
  CREDIT_CARD: type("other-identifier"),
  CREDIT_CARD_NUMBER: type("other-identifier"),
  credit_card: type("other-identifier"),
  POLICY_NUMBER: type("other-identifier", "policy "),
  CLAIM_ID: type("other-identifier", "claim "),
  CASE_NUMBER: type("other-identifier", "case "),
  STUDENT_ID: type("other-identifier", "student id "),
  DRIVER_ID: type("other-identifier", "licence "),
  ORDER_NUMBER: type("other-identifier", "order number "),
  IOT_SERIAL_NUMBER: type("other-identifier", "serial "),
};

/** Types of their cases that have no scheme of their own here but are details of ours all the same. */
const ALSO: Readonly<Record<string, DetailType>> = {
  PERSON: "NAME",
  PERSON_NAME: "NAME",
  NAME: "NAME",
  FIRST_NAME: "NAME",
  PHYSICIAN_NAME: "NAME",
  USERNAME: "HANDLE",
  UK_UTR_OR_NINO: "RECORD",
  ZIPCODE: "POSTCODE",
  ZIP_CODE: "POSTCODE",
  VIN: "VEHICLE",
  AGE: "AGE",
  DATE: "TIME",
  DATE_TIME: "TIME",
  GENDER: "SEX",
  LOCATION: "PLACE",
  LOCATION_CITY: "PLACE",
  LOCATION_STATE: "PLACE",
  HOSPITAL: "PLACE",
  CONDITION: "CONDITION",
  PROCEDURE: "CONDITION",
  MEDICATION: "CONDITION",
};

/** Which detail of ours a case's type is; null where it tells of no patient (an IP address, an API key). */
export function detailOfCase(type: string): DetailType | null {
  const known = PEER_TYPES[type];
  return known ? DETAIL_TYPE_OF[known.kind] : (ALSO[type] ?? null);
}

/** In order: the first that fits. Tools have hundreds of types, so words in their names decide. */
const WORDS: readonly (readonly [RegExp, DetailType])[] = [
  [/BIRTH|DOB/, "DOB"],
  [/EMAIL/, "EMAIL"],
  [/PHONE/, "PHONE"],
  [/^URL/, "URL"],
  [/USER_?NAME|HANDLE|MENTION|USER_ID|_PROFILE|TAG$/, "HANDLE"],
  [/POST_?CODE|ZIP|EIRCODE|POSTAL/, "POSTCODE"],
  // An address on a network or a blockchain is none of a house.
  [/^STREET_ADDRESS$|^ADDRESS/, "ADDRESS"],
  [/LICENSE_PLATE|VEHICLE|^VIN/, "VEHICLE"],
  [
    /NHS|NINO|NATIONAL_INSURANCE|SSN|SOCIAL_SECURITY|MEDICARE|MEDICAL_RECORD|PATIENT_ID|PPS|MBI|NPI|CHI_/,
    "RECORD",
  ],
  [/NAME$|^PERSON/, "NAME"],
  [/^AGE$/, "AGE"],
  [/^DATE|^TIME$|^DURATION$/, "TIME"],
  [/^LOCATION|^PLACE$|^GPE$|^FAC$/, "PLACE"],
  [
    /PASSPORT|LICEN[CS]E|IBAN|ACCOUNT|BANK|CARD|SORT_CODE|SERIAL|POLICY|CLAIM|CASE|STUDENT|DRIVER|ORDER/,
    "OTHER-ID",
  ],
];

/** What a bare number may be. */
const NUMBERS: readonly DetailType[] = ["PHONE", "RECORD", "OTHER-ID", "POSTCODE", "AGE"];

/** Which details of ours another tool's type may mean. */
export function detailsOfTool(type: string): readonly DetailType[] {
  if (/^(?:CARDINAL|DIGITS)$/.test(type)) return NUMBERS;
  const found = WORDS.find(([word]) => word.test(type));
  return found ? [found[1]] : [];
}
