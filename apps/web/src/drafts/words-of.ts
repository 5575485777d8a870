import type { KeptDraft } from "./kept-draft.ts";

/** More of a draft is not shown in a list. */
const MOST = 140;

/** The first words of a draft, cut at a word; empty where it has none. */
export function firstWords({ form }: Pick<KeptDraft, "form">): string {
  const text = (form.text.trim() || form.inReplyTo.trim()).replace(/\s+/gu, " ");
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST).replace(/\p{Surrogate}$/u, "");
  return `${cut.replace(/\s\S*$/u, "")} …`;
}
