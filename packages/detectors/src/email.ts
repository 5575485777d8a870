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

const LOCAL = "[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9._%+'-]{0,62}";
const LABEL = "[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9-]{0,61}[A-Za-zÀ-ɏ0-9])?";
const PLAIN = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9._%+'@-])${LOCAL}@(?<domain>${LABEL}(?:\\.${LABEL}){1,5})(?![A-Za-zÀ-ɏ0-9@-])`,
  "g",
);

function* plain(text: string): Generator<SeenEmail> {
  for (const { 0: written, index } of text.matchAll(PLAIN)) {
    const address = written.toLowerCase();
    if (/\.[A-Za-zÀ-ɏ]{2,24}$/.test(address) && !address.includes("..") && !/[._]@/.test(address))
      yield { start: index, end: index + written.length, address, confidence: 0.98 };
  }
}

/** "mary dot smith at gmail dot com", "mary [at] gmail (dot) com", "mary @ gmail . com" */
const AT = "(?: ?[[({<] ?(?:at|@) ?[\\])}>] ?| at | ?@ ?)";
const DOT = "(?: ?[[({<] ?(?:dot|\\.) ?[\\])}>] ?| dot | ?\\. ?)";
const DISGUISED = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9._%+@-])(?<local>[A-Za-zÀ-ɏ0-9_+-]{1,40}(?:(?: dot | ?[[(] ?dot ?[\\])] ?|[._])[A-Za-zÀ-ɏ0-9_+-]{1,40}){0,3})(?<at>${AT})(?<domain>[A-Za-zÀ-ɏ0-9-]{1,40}(?<dot>${DOT})(?:[A-Za-zÀ-ɏ0-9-]{1,30}${DOT}){0,2})(?<top>com|co|uk|ie|net|org|edu|gov|nhs|example|au|ca|in|de|fr|info|me|eu|us|nz|za|ng|ke|pk)(?![A-Za-zÀ-ɏ0-9@-])`,
  "gi",
);
const MAIL_HOST =
  /^(?:g ?mail|googlemail|hot ?mail|outlook|live|yahoo|ymail|icloud|me|mac|aol|proton(?:mail)?|gmx|eircom|btinternet|sky|virginmedia|nhs)(?![A-Za-zÀ-ɏ0-9])/i;

function* disguised(text: string): Generator<SeenEmail> {
  for (const { 0: written, index, groups } of text.matchAll(DISGUISED)) {
    const { local = "", at = "", domain = "", dot = "", top = "" } = groups ?? {};
    // "look at this. me": a spoken "at" needs a spoken "dot" or the name of a mail service.
    const spoken = /^ at $/i.test(at);
    if (spoken && !(/dot/i.test(dot) || MAIL_HOST.test(domain))) continue;
    if (spoken && !/dot|[[(]/i.test(dot) && /\.\s/.test(dot)) continue;
    // "@drsmith. me": a handle at the end of a sentence.
    if (!spoken && /^ ?@$/.test(at) && !/dot|^\.$| \. ?$/i.test(dot)) continue;
    const address = `${undot(local)}@${undot(domain)}${top}`.toLowerCase();
    yield { start: index, end: index + written.length, address, confidence: 0.85 };
  }
}

const undot = (part: string): string =>
  part.replace(/ ?[[({<]? ?(?:(?<![A-Za-zÀ-ɏ])dot(?![A-Za-zÀ-ɏ])|\.) ?[\])}>]? ?/gi, ".");

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
