import type { TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { matchesIn } from "../prefilter/matches.ts";

export interface WebAddress extends TextSpan {
  /** Lower case, without www. */
  readonly host: string;
  /** From the first slash on, "" where there is none. */
  readonly path: string;
  readonly confidence: number;
}

const PATH = '(?:[/?#][^\\s<>"]*)?';
const SCHEME = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9])(?<scheme>https?|ftp|hxxps?|[a-z][a-z0-9+.-]{1,20}(?=:)):?\\/\\/(?<host>[^\\s/<>"?#]{1,253})(?<path>${PATH})`,
  "gi",
);
const BARE = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9@._/'-])(?<host>[A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9-]{0,62})(?:\\.[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9-]{0,62}){1,5})(?::\\d{2,5})?(?<path>${PATH})(?![A-Za-zÀ-ɏ0-9@])`,
  "g",
);
const DOTTED =
  /(?<![A-Za-zÀ-ɏ0-9@.])(?<host>(?:www ?(?:dot|\.) ?)?[A-Za-zÀ-ɏ0-9-]{2,40}(?: ?[[(] ?dot ?[\])] ?| dot )(?:co(?: ?[[(] ?dot ?[\])] ?| dot ))?(?:com|org|net|ie|uk|example))(?<path>(?:\/[^\s<>"]*)?)(?![A-Za-zÀ-ɏ0-9@])/gi;

/** Addresses of pages, with or without "https://", up to the punctuation of the sentence. */
export function* webAddresses(text: string): Generator<WebAddress> {
  for (const match of matchesIn(text, SCHEME)) {
    const { scheme = "", host = "" } = match.groups ?? {};
    // "http://surgery" is a machine next door; an app's own "fb://profile/…" has no dots.
    if (/[.:]/.test(host) || !/^(?:https?|ftp|hxxps?)$/i.test(scheme)) yield* trimmed(match, 0.99);
  }
  for (const match of matchesIn(text, BARE)) {
    const confidence = likelihood(match.groups?.host ?? "", match.groups?.path ?? "");
    if (confidence > 0) yield* trimmed(match, confidence);
  }
  for (const match of matchesIn(text, DOTTED)) yield* trimmed(match, 0.8);
}

/** 192.0.2.10: only with a path, as sections and versions are numbered so too. */
const MACHINE = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** "home.Nice", "b.d.", "e.g.", "rash.it": a full stop without a space is far more common than a domain. */
function likelihood(host: string, path: string): number {
  if (MACHINE.test(host)) return /^\/[A-Za-zÀ-ɏ]/.test(path) ? 0.8 : 0;
  const labels = host.split(".");
  const top = labels.at(-1)!;
  const note = lexicon("top-level-domains").note(top.toLowerCase());
  if (note === undefined || (top !== top.toLowerCase() && host !== host.toUpperCase())) return 0;
  if (/^www\d?\./i.test(host)) return 0.97;
  const first = labels[0]!;
  if (first.length < 2 && !path.startsWith("/")) return 0;
  const hasPath = /^\/[A-Za-zÀ-ɏ0-9@#~._-]/.test(path);
  if (note === "word" || top.length === 2) {
    const country = note !== "word" && (labels.length > 2 || /^(?:uk|ie|eu|ca|au|nz|io|tv|ly|co)$/.test(top));
    return hasPath ? 0.9 : country ? 0.85 : 0;
  }
  return hasPath ? 0.95 : 0.85;
}

function* trimmed(match: RegExpExecArray, confidence: number): Generator<WebAddress> {
  const written = match[0].replace(/[.,;:!?'")\]}>…*]+$/, "");
  const { host = "", path = "" } = match.groups ?? {};
  yield {
    start: match.index,
    end: match.index + written.length,
    host: host
      .toLowerCase()
      .replace(/ ?[[(]? ?(?<![A-Za-zÀ-ɏ])dot(?![A-Za-zÀ-ɏ]) ?[\])]? ?/g, ".")
      .replace(/^www\d?\.|[.,;:!?')]+$/g, ""),
    path: path.slice(0, Math.max(0, path.length - (match[0].length - written.length))),
    confidence,
  };
}
