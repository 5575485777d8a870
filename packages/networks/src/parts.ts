import { measure, type TextLength } from "./measure.ts";
import type { Network, Span } from "./network.ts";
import { cut } from "./thread/cut.ts";
import { sections } from "./thread/sections.ts";

/** One post, and where in the draft it stands. */
export interface Part extends Span {
  /** What is posted: the draft from start to end, without lines that cut where the network has no threads. */
  readonly text: string;
  readonly length: TextLength;
}

/**
 * A draft as a network posts it: on one with threads in as many parts as its limits need, on others in one, however
 * long. A line with only "---" cuts where its author wants it. A blank draft has no parts.
 */
export function partsOn(text: string, network: Network): Part[] {
  const wanted = sections(text);
  if (!network.hasThreads) return wanted.length === 0 ? [] : [wholeOf(text, wanted, network)];
  return wanted
    .flatMap((section) => cut(text, section, network.post))
    .map((span) => partOf(span, text.slice(span.start, span.end), network))
    .filter((part) => part.text.trim() !== "");
}

const wholeOf = (text: string, wanted: readonly Span[], network: Network): Part =>
  partOf(
    { start: wanted[0]!.start, end: wanted.at(-1)!.end },
    wanted.map(({ start, end }) => text.slice(start, end)).join("\n\n"),
    network,
  );

const partOf = (span: Span, text: string, network: Network): Part => ({
  ...span,
  text,
  length: measure(text, network.post),
});
