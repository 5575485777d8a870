import type { DraftKind, Platform } from "@chaperone/core";
import {
  countGraphemes,
  measure,
  type Network,
  networkOf,
  type Part,
  partsOn,
  type TextLength,
  type TextLimits,
} from "@chaperone/networks";
import type { DraftForm } from "../compose/use-draft.ts";

/** A draft as one of its places would show it. */
export interface OnPlace {
  readonly platform: Platform;
  /** Null where nothing is known of the place. */
  readonly network: Network | null;
  /** More than one where it becomes a thread; none where it is blank. */
  readonly parts: readonly Pick<Part, "start" | "end" | "text">[];
  /** Null where the place has no limit, or it is a thread. */
  readonly length: TextLength | null;
  readonly characters: number;
}

/** A profile is a text with a limit of its own. */
export const limitsOf = (network: Network, kind: DraftKind): TextLimits =>
  (kind === "bio" && network.profile) || network.post;

type Posted = Pick<DraftForm, "text" | "kind" | "platforms">;

/** What was asked last, by one part of the page: the next part asks the same. */
let last: (Posted & { readonly places: readonly OnPlace[] }) | null = null;

/** The draft on each of its places, in their order. */
export function onPlaces({ text, kind, platforms }: Posted): readonly OnPlace[] {
  if (last?.text !== text || last.kind !== kind || last.platforms !== platforms) {
    const places = platforms.map((platform) => onPlace(text, kind, platform));
    last = { text, kind, platforms, places };
  }
  return last.places;
}

function onPlace(text: string, kind: DraftKind, platform: Platform): OnPlace {
  const network = networkOf(platform);
  const hasParts = network !== null && kind !== "bio";
  const parts = hasParts ? partsOn(text, network) : wholeOf(text);
  const whole = parts.length === 1 ? parts[0]!.text : text.trim();
  return {
    platform,
    network,
    parts,
    length: network && parts.length === 1 ? measure(whole, limitsOf(network, kind)) : null,
    characters: countGraphemes(text),
  };
}

const wholeOf = (text: string): OnPlace["parts"] =>
  text.trim() === "" ? [] : [{ start: 0, end: text.length, text }];

/** What to copy for one place: the text, or each part of its thread. */
export const textsFor = ({ text, kind }: Pick<DraftForm, "text" | "kind">, platform: Platform): string[] =>
  onPlace(text, kind, platform).parts.map((part) => part.text);
