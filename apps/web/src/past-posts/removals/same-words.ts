import type { ShownPost } from "@chaperone/audit/shown";

/**
 * Whether a post still says what an archive has of it; true where that cannot be told, as of a long post that the list
 * shows in part. Archives put the warning first and what could be voted for last, and links stand in them in full.
 */
export function saysTheSame(
  archived: Pick<ShownPost, "text">,
  now: { readonly text: string; readonly contentWarning: string | null },
): boolean {
  if (archived.text.some(({ mark }) => mark === "gap")) return true;
  const before = plain(archived.text.map(({ text }) => text).join(""));
  const after = plain([now.contentWarning ?? "", now.text].join("\n\n"));
  return before === after || before.startsWith(`${after} - `);
}

/** Without what is told in other ways: addresses, the servers of mentions, space. */
const plain = (text: string): string =>
  text
    .replace(/https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S*/giu, "")
    .replace(/@([\w.-]+)@[\w.-]+/gu, "@$1")
    .replace(/\s+/gu, " ")
    .trim();
