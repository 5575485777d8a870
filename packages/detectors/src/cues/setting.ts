import type { Reading } from "@chaperone/core";

/** Whether the draft speaks to one person: a reply, or a mention at its start. */
export const speaksToOne = ({ draft, text }: Reading): boolean =>
  draft.kind === "reply" || draft.kind === "review-reply" || /^\s*@\w/.test(text);

/** The profile with its apostrophes plain; readers see it beside every post. */
export const profile = ({ draft }: Reading): string =>
  `${draft.author.name ?? ""}\n${draft.author.bio ?? ""}`.replace(/[’‘]/g, "'");
