import { defineDetector, type Sighting, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { keepLongest } from "./keep-longest.ts";

interface SeenEmail extends TextSpan {
  readonly address: string;
  readonly confidence: number;
}

/** E-mail addresses, written out in words too. */
export const email = defineDetector({
  id: "email",
  reads: "e-mail addresses",
  emits: ["email"],
  detect: (reading) => keepLongest([...plain(reading.text), ...disguised(reading.text)]).map(toSighting),
});

const LOCAL = "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,62}";
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
const PLAIN = new RegExp(
  `(?<![\\p{L}\\p{N}._%+'@-])${LOCAL}@(?<domain>${LABEL}(?:\\.${LABEL}){1,5})(?![\\p{L}\\p{N}@-])`,
  "gu",
);

function* plain(text: string): Generator<SeenEmail> {
  for (const { 0: written, index } of text.matchAll(PLAIN)) {
    const address = written.toLowerCase();
    if (/\.\p{L}{2,24}$/u.test(address) && !address.includes("..") && !/[._]@/u.test(address))
      yield { start: index, end: index + written.length, address, confidence: 0.98 };
  }
}

/** "mary dot smith at gmail dot com", "mary [at] gmail (dot) com", "mary @ gmail . com" */
const AT = "(?: ?[[({<] ?(?:at|@) ?[\\])}>] ?| at | ?@ ?)";
const DOT = "(?: ?[[({<] ?(?:dot|\\.) ?[\\])}>] ?| dot | ?\\. ?)";
const DISGUISED = new RegExp(
  `(?<![\\p{L}\\p{N}._%+@-])(?<local>[\\p{L}\\p{N}_+-]{1,40}(?:(?: dot | ?[[(] ?dot ?[\\])] ?|[._])[\\p{L}\\p{N}_+-]{1,40}){0,3})(?<at>${AT})(?<domain>[\\p{L}\\p{N}-]{1,40}(?<dot>${DOT})(?:[\\p{L}\\p{N}-]{1,30}${DOT}){0,2})(?<top>com|co|uk|ie|net|org|edu|gov|nhs|example|au|ca|in|de|fr|info|me|eu|us|nz|za|ng|ke|pk)(?![\\p{L}\\p{N}@-])`,
  "giu",
);
const MAIL_HOST =
  /^(?:g ?mail|googlemail|hot ?mail|outlook|live|yahoo|ymail|icloud|me|mac|aol|proton(?:mail)?|gmx|eircom|btinternet|sky|virginmedia|nhs)(?![\p{L}\p{N}])/iu;

function* disguised(text: string): Generator<SeenEmail> {
  for (const { 0: written, index, groups } of text.matchAll(DISGUISED)) {
    const { local = "", at = "", domain = "", dot = "", top = "" } = groups ?? {};
    // "look at this. me": a spoken "at" needs a spoken "dot" or the name of a mail service.
    const spoken = /^ at $/iu.test(at);
    if (spoken && !(/dot/iu.test(dot) || MAIL_HOST.test(domain))) continue;
    if (spoken && !/dot|[[(]/iu.test(dot) && /\.\s/u.test(dot)) continue;
    // "@drsmith. me": a handle at the end of a sentence.
    if (!spoken && /^ ?@$/u.test(at) && !/dot|^\.$| \. ?$/iu.test(dot)) continue;
    const address = `${undot(local)}@${undot(domain)}${top}`.toLowerCase();
    yield { start: index, end: index + written.length, address, confidence: 0.85 };
  }
}

const undot = (part: string): string =>
  part.replace(/ ?[[({<]? ?(?:(?<!\p{L})dot(?!\p{L})|\.) ?[\])}>]? ?/giu, ".");

/** info@, reception@, oak.surgery@: a word of an organisation among the parts of the name. */
function isPersonal(address: string): boolean {
  const roles = lexicon("mailbox-roles");
  const local = address.split("@")[0]!;
  return !roles.has(local) && !local.split(/[._+-]|\d+/u).some((part) => roles.has(part));
}

const toSighting = ({ start, end, address, confidence }: SeenEmail): Sighting => ({
  kind: "email",
  span: { start, end },
  confidence,
  details: { address, personal: isPersonal(address) },
});
