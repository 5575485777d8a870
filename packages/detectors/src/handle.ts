import { defineDetector, overlaps, type PersonRole, type Sighting, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { roleOfHandle } from "./identifiers/handle-role.ts";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { webAddresses } from "./identifiers/web-addresses.ts";
import { matchesIn } from "./prefilter/matches.ts";

interface SeenHandle extends TextSpan {
  /** Without @. */
  readonly name: string;
  readonly confidence: number;
}

/** Accounts on networks: @name, "insta: name", and the name in a profile's address. */
export const handle = defineDetector({
  id: "handle",
  reads: "account names",
  emits: ["handle"],
  needs: ["email"],
  detect: (reading, seen) => {
    const emails = seen("email");
    const found = [...atSigns(reading.text), ...named(reading.text), ...profiles(reading.text)];
    return keepStrongest(found)
      .filter((one) => !emails.some(({ span }) => span && overlaps(span, one)))
      .map((one) => toSighting(one, roleOfHandle(one.name, one, reading)));
  },
});

/** Bluesky names are domains and Mastodon's end in a server. An emoji or bracket may stand right before. */
const AT_SIGN =
  /(?<![A-Za-zÀ-ɏ0-9@._%+/-])@(?<name>[A-Za-zÀ-ɏ0-9_](?:[A-Za-zÀ-ɏ0-9_.-]{0,58}[A-Za-zÀ-ɏ0-9_])?(?:@[A-Za-zÀ-ɏ0-9-]{1,60}(?:\.[A-Za-zÀ-ɏ0-9-]{1,60}){1,3})?)/g;

function* atSigns(text: string): Generator<SeenHandle> {
  for (const { 0: written, index, groups } of matchesIn(text, AT_SIGN)) {
    const whole = groups?.name ?? "";
    // "@joan.she was lovely": a full stop without a space, not a name with a dot.
    const name = whole.replace(
      /\.(?:the|she|he|we|it|i|you|they|so|and|but|this|that|thanks|what|my|your)$/i,
      "",
    );
    // "@ 10.30", "@5pm": at that hour, at that price.
    if (!/[A-Za-zÀ-ɏ_]/.test(name) || /^\d+(?:am|pm|mg|ml|hrs?|h|th|st|nd|rd|k|p|%|\.\d+)?$/i.test(name))
      continue;
    // "Email: @oak.example": everybody's ending there, nobody's account.
    if (/e-?mails?[\s:]*$/i.test(text.slice(Math.max(0, index - 10), index)) && name.includes(".")) continue;
    yield {
      start: index,
      end: index + written.length - (whole.length - name.length),
      name,
      confidence: 0.97,
    };
  }
}

const NETWORK =
  /(?<![A-Za-zÀ-ɏ0-9])(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|twitter|fb|facebook|threads|bsky|bluesky|telegram|handle|username|user ?name|gamertag|discord|youtube|yt|kik)(?: (?:name|handle|account|page|username|user|is|as|at|under|me|her|him|on))*[ :=-]{1,3}(?<name>[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9_.]{1,38})[A-Za-zÀ-ɏ0-9_])(?![A-Za-zÀ-ɏ0-9@])/dgi;

/** Without @ only what no word looks like: a figure, an underscore or a dot inside. */
function* named(text: string): Generator<SeenHandle> {
  for (const match of matchesIn(text, NETWORK)) {
    const name = match.groups?.name ?? "";
    const [start, end] = match.indices?.groups?.name ?? [0, 0];
    if (
      !/[_\d]|[A-Za-zÀ-ɏ]\.[A-Za-zÀ-ɏ]/.test(name) ||
      !/[A-Za-zÀ-ɏ]/.test(name) ||
      /^\d+[A-Za-zÀ-ɏ]{0,2}$/.test(name)
    )
      continue;
    if (/\.(?:com|org|net|ie|uk|example)$/i.test(name)) continue;
    yield { start, end, name, confidence: 0.75 };
  }
}

const NOT_A_NAME =
  /^(?:p|posts?|reels?|watch|events?|groups|pages|share|photos?|videos?|status|hashtag|search|explore|stories|story|tv|in|company|c|channel|user|u|r|profile|playlist|intent|home|login|help|about)$/i;

function* profiles(text: string): Generator<SeenHandle> {
  const hosts = lexicon("web-hosts");
  for (const { host, path, end } of webAddresses(text)) {
    if (!host.split(".").some((label) => hosts.note(label) === "profile")) continue;
    const part = path
      .split(/[?#]/)[0]!
      .split("/")
      .find((one) => one !== "" && !NOT_A_NAME.test(one));
    if (!part || !/^@?[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9_.-]+$/.test(part)) continue;
    const start = end - path.length + path.indexOf(part);
    yield { start, end: start + part.length, name: part.replace(/^@/, ""), confidence: 0.85 };
  }
}

const toSighting = ({ start, end, confidence }: SeenHandle, role: PersonRole): Sighting => ({
  kind: "handle",
  span: { start, end },
  confidence,
  details: { role },
});
