import { defineDetector, overlaps, type Reading, type Sighting } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { before } from "./identifiers/surroundings.ts";
import { type WebAddress, webAddresses } from "./identifiers/web-addresses.ts";

/** Addresses of web pages, and whether they lead to a person. */
export const url = defineDetector({
  id: "url",
  reads: "links",
  emits: ["url"],
  needs: ["email"],
  detect: (reading, seen) => {
    const emails = seen("email");
    return keepStrongest([...webAddresses(reading.text)])
      .filter((one) => !emails.some(({ span }) => span && overlaps(span, one)))
      .map((one) => toSighting(one, reading));
  },
});

/** Somebody is spoken of right before the link. */
const SOMEBODY =
  /(?<![A-Za-zÀ-ɏ])(?:his|her|their|him|he|she|he's|she's|mr|mrs|ms|this (?:lad|lady|man|woman|girl|boy|one|patient|family|wee [A-Za-zÀ-ɏ]+)|patient|pt|mum|mam|dad|family|wife|husband|son|daughter|wee|one of (?:mine|ours)|story|ceph|scan|x-?ray|photos?|pics?|video|the lad|the lady|brother|sister)(?![A-Za-zÀ-ɏ])/i;
/** Words of a path that tell one person's story. */
const STORY =
  /(?:^|[/_-])(?:inquest|obituary|in-memory|memorial|funeral|tribute|attack|crash|stabbed|stabbing|shooting|missing|dies|died|dead|death|killed|survivor|rescued?|hero|mother|mum|father|dad|son|daughter|boy|girl|man|woman|teen|pensioner|baby|hope|hopefor[A-Za-zÀ-ɏ]+|help|home-for|for-[A-Za-zÀ-ɏ]+|team|appeal|fund|journey|fight|court|jailed|charged)(?:$|[/_-])/i;

function isPersonal({ host, path, start }: WebAddress, { text }: Reading): boolean {
  const kind = kindOf(host);
  if (kind === "public") return false;
  if (kind === "appeal" || kind === "obituary") return path.length > 1;
  if (path.length > 1 && (kind === "profile" || kind === "media")) return true;
  const lead = before(text, start, 120);
  if (kind === "news") return path.split("-").length > 2 || SOMEBODY.test(lead);
  return path.length > 1 && (STORY.test(path) || SOMEBODY.test(lead));
}

/** By the name of the site, else by a word its name ends in ("valleysherald"). */
function kindOf(host: string): string | undefined {
  const hosts = lexicon("web-hosts");
  const labels = host.split(".").slice(0, -1);
  for (const label of labels) {
    const kind = hosts.note(label);
    if (kind) return kind;
  }
  if (/\.(?:gov|nhs|ac|edu|police|mil)(?:\.|$)/.test(host)) return "public";
  return Object.entries(ENDINGS).find(([, pattern]) => labels.some((label) => pattern.test(label)))?.[0];
}

const ENDINGS: Readonly<Record<string, RegExp>> = {
  news: /(?:herald|tribune|gazette|chronicle|news|times|echo|post|journal|examiner|courier|advertiser|telegraph|observer|live)$/,
  appeal: /(?:fund|funding|fundme|giv(?:e|ing)|donate|donations?)|^(?:give|fund|donate)/,
  media: /(?:tube|video|photos?|pics)$/,
};

const toSighting = (one: WebAddress, reading: Reading): Sighting => ({
  kind: "url",
  span: { start: one.start, end: one.end },
  confidence: one.confidence,
  details: { host: one.host, personal: isPersonal(one, reading) },
});
