import {
  type Observation,
  type ObservationKind,
  observe,
  overlaps,
  readDraft,
  type TextSpan,
} from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import type { PeerCase, PeerSpan } from "./cases.ts";
import { PEER_TYPES } from "./types.ts";

export interface Tally {
  gold: number;
  touched: number;
  exact: number;
  /** Cases that hold no such detail, and those of them where one was seen. */
  negatives: number;
  flagged: number;
  readonly notes: string[];
}
export const newTally = (): Tally => ({ gold: 0, touched: 0, exact: 0, negatives: 0, flagged: 0, notes: [] });

export async function score(one: PeerCase, type: string, tally: Tally): Promise<void> {
  const { kind, label } = PEER_TYPES[type]!;
  const marked = one.expected.filter((span) => span.type === type);
  const lead = marked.some((span) => span.text === one.text) ? label : "";
  const seen = (await facts(lead + one.text)).filter((each) => each.kind === kind);
  for (const span of marked) if (span.text !== null) scoreGold(one, span, lead, seen.map(spanOf), tally);
  if (marked.length === 0) scoreNegative(one, seen, tally);
}

/** Only those that see what the cases hold; the rest would cost time and change nothing. */
const kinds = new Set<ObservationKind>(Object.values(PEER_TYPES).map(({ kind }) => kind));
const asked = detectors.filter(({ emits }) => emits.some((kind) => kinds.has(kind)));

async function facts(text: string): Promise<readonly Observation[]> {
  const document = readDraft({ text, kind: "post", platform: "other", author: {} });
  const { observations } = await observe(document, asked);
  return observations.filter(({ place }) => place.in === "text");
}

const spanOf = ({ place }: Observation): TextSpan => (place.in === "text" ? place : { start: 0, end: 0 });

function scoreGold(
  { id, text }: PeerCase,
  span: PeerSpan,
  lead: string,
  seen: TextSpan[],
  tally: Tally,
): void {
  const start = lead.length + (span.start ?? text.indexOf(span.text!));
  const wanted = { start, end: start + span.text!.length };
  tally.gold++;
  if (seen.some((one) => overlaps(one, wanted))) tally.touched++;
  else tally.notes.push(`missed  ${id}: ${JSON.stringify((lead + text).slice(0, 90))} wants ${span.text}`);
  if (seen.some((one) => one.start === wanted.start && one.end === wanted.end)) tally.exact++;
}

/** A number shown as having a wrong check digit says what the case asks, so it is no false alarm. */
function scoreNegative({ id, text }: PeerCase, seen: readonly Observation[], tally: Tally): void {
  tally.negatives++;
  const first = seen.find(({ details }) => !("valid" in details && details.valid === false));
  if (!first) return;
  tally.flagged++;
  const { start, end } = spanOf(first);
  tally.notes.push(`flagged ${id}: ${JSON.stringify(text.slice(0, 90))} at ${text.slice(start, end)}`);
}
