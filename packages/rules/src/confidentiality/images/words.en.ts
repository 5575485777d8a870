import type { ClinicalLook, DetailType } from "@chaperone/core";

/** What words that can be read in a picture are. */
export const TELLING: Partial<Record<DetailType, string>> = {
  NAME: "a name",
  HANDLE: "an account",
  PHONE: "a phone number",
  EMAIL: "an e-mail address",
  URL: "a web address",
  RECORD: "a record number",
  ADDRESS: "an address",
  POSTCODE: "a postcode",
  DOB: "a date of birth",
  VEHICLE: "a number plate",
  "OTHER-ID": "a number that may be somebody's",
  PLACE: "a place",
  TIME: "a date or time",
};

/** What a picture made in care looks like. */
export const CLINICAL: Readonly<Record<ClinicalLook, string>> = {
  radiograph: "an X-ray",
  ultrasound: "an ultrasound picture",
  scan: "a CT or MR scan",
  microscopy: "a picture from a microscope",
  fundus: "a picture of a retina",
  dicom: "a picture from a hospital's archive",
};
