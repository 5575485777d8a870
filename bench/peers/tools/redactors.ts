import type { Flag } from "../measure.ts";
import { load, packageBytes, packageVersion } from "../packages.ts";
import { redactedSpans } from "../spans.ts";
import { detailsOfTool } from "../types.ts";
import { type Entry, fromFunction } from "./tool.ts";

interface Redactor {
  redact(text: string): string;
}

/** What redact-pii and its namesake put in place of a detail. */
const TOKENS = [
  "CREDIT_CARD_NUMBER",
  "STREET_ADDRESS",
  "ZIPCODE",
  "PHONE_NUMBER",
  "IP_ADDRESS",
  "US_SOCIAL_SECURITY_NUMBER",
  "EMAIL_ADDRESS",
  "USERNAME",
  "PASSWORD",
  "CREDENTIALS",
  "DIGITS",
  "URL",
  "PERSON_NAME",
];

/** Both answer with the redacted text alone, as they come. */
export const redactors: readonly Entry[] = [
  {
    name: "redact-pii",
    open: async () => {
      const { SyncRedactor } = load<{ SyncRedactor: new () => Redactor }>("redact-pii");
      return fromRedactor("redact-pii", new SyncRedactor());
    },
  },
  {
    name: "@redactpii/node",
    open: async () => {
      const { Redactor } = load<{ Redactor: new () => Redactor }>("@redactpii/node");
      return fromRedactor("@redactpii/node", new Redactor());
    },
  },
];

const fromRedactor = (name: string, tool: Redactor) =>
  fromFunction(name, packageVersion(name), packageBytes(name), (text) => flagsOf(text, tool.redact(text)));

function flagsOf(text: string, redacted: string): Flag[] {
  const spans = redactedSpans(text, redacted, TOKENS);
  if (!spans) throw new Error("the redacted text cannot be laid beside the original");
  return spans.map(({ start, end, token }) => ({ start, end, types: detailsOfTool(token) }));
}
