import { MARKS, type MarkKind, type Network, type Span } from "./network.ts";
import { outside } from "./text/find.ts";

/** A part of a text that a network makes clickable. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** The links, mentions and hashtags of a text as a network shows them, in order; none lies in another. */
export function marksIn(text: string, { marks }: Pick<Network, "marks">): Mark[] {
  const found: Mark[] = [];
  for (const kind of MARKS) {
    const here = (marks[kind]?.(text) ?? []).map((span) => ({ ...span, kind }));
    found.push(...outside(here, found));
  }
  return found.sort((a, b) => a.start - b.start);
}
