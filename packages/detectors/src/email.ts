import { defineDetector, type Sighting, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { keepLongest } from "./keep-longest.ts";
import { matchesIn } from "./prefilter/matches.ts";

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

const LOCAL = "[\\p{L}0-9][\\p{L}0-9._%+'-]{0,62}";
const LABEL = "[\\p{L}0-9](?:[\\p{L}0-9-]{0,61}[\\p{L}0-9])?";
const PLAIN = new RegExp(
  `(?<![\\p{L}0-9._%+'@-])${LOCAL}@(?<domain>${LABEL}(?:\\.${LABEL}){1,5})(?![\\p{L}0-9@_-])`,
  "gu",
);
/** A top-level domain in any script, or a machine's number. */
const ENDS_WELL = /\.(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$|@\d{1,3}(?:\.\d{1,3}){3}$/u;

function* plain(text: string): Generator<SeenEmail> {
  for (const { 0: written, index } of matchesIn(text, PLAIN)) {
    const address = written.toLowerCase();
    if (ENDS_WELL.test(address) && !address.includes("..") && !/[._]@/.test(address))
      yield { start: index, end: index + written.length, address, confidence: 0.98 };
  }
}

/** "mary dot smith at gmail dot com", "mary [at] gmail (dot) com", "mary @ gmail . com", "mary@gmail,com" */
const AT = "(?: ?[[({<] ?(?:at|@) ?[\\])}>] ?| at | ?@ ?)";
const DOT = "(?: ?[[({<] ?(?:dot|\\.) ?[\\])}>] ?| dot | ?\\. ?|,)";
const DISGUISED = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9._%+@-])(?<local>[A-Za-zÀ-ɏ0-9_+-]{1,40}(?:(?: dot | ?[[(] ?dot ?[\\])] ?|[._])[A-Za-zÀ-ɏ0-9_+-]{1,40}){0,3})(?<at>${AT})(?<domain>[A-Za-zÀ-ɏ0-9-]{1,40}(?<dot>${DOT})(?:[A-Za-zÀ-ɏ0-9-]{1,30}${DOT}){0,2})(?<top>com|co|uk|ie|net|org|edu|gov|nhs|example|au|ca|in|de|fr|info|me|eu|us|nz|za|ng|ke|pk)(?![A-Za-zÀ-ɏ0-9@_-])`,
  "gi",
);
const MAIL_HOST =
  /^(?:g ?mail|googlemail|hot ?mail|outlook|live|yahoo|ymail|icloud|me|mac|aol|proton(?:mail)?|gmx|eircom|btinternet|sky|virginmedia|nhs)(?![A-Za-zÀ-ɏ0-9])/i;

function* disguised(text: string): Generator<SeenEmail> {
  for (const { 0: written, index, groups } of matchesIn(text, DISGUISED)) {
    const { local = "", at = "", domain = "", dot = "", top = "" } = groups ?? {};
    // "look at this. me": a spoken "at" needs a spoken "dot" or the name of a mail service.
    const spoken = /^ at $/i.test(at);
    if (spoken && !(/dot/i.test(dot) || MAIL_HOST.test(domain))) continue;
    if (spoken && !/dot|[[(]/i.test(dot) && /\.\s/.test(dot)) continue;
    // A comma is a slip for the dot only where a mail service stands before it.
    if (dot === "," && !MAIL_HOST.test(domain)) continue;
    // "@drsmith. me": a handle at the end of a sentence.
    if (!spoken && /^ ?@$/.test(at) && !/dot|^[.,]$| \. ?$/i.test(dot)) continue;
    const address = `${undot(local)}@${undot(domain)}${top}`.toLowerCase();
    yield { start: index, end: index + written.length, address, confidence: 0.85 };
  }
}

const undot = (part: string): string =>
  part.replace(/ ?[[({<]? ?(?:(?<![A-Za-zÀ-ɏ])dot(?![A-Za-zÀ-ɏ])|[.,]) ?[\])}>]? ?/gi, ".");

/** info@, reception@, oak.surgery@: a word of an organisation among the parts of the name. */
function isPersonal(address: string): boolean {
  const roles = lexicon("mailbox-roles");
  const local = address.split("@")[0]!;
  return !roles.has(local) && !local.split(/[._+-]|\d+/).some((part) => roles.has(part));
}

const toSighting = ({ start, end, address, confidence }: SeenEmail): Sighting => ({
  kind: "email",
  span: { start, end },
  confidence,
  details: { address, personal: isPersonal(address) },
});
