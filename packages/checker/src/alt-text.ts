import { type AuthorProfile, type Document, type Draft, type Finding, readDraft } from "@chaperone/core";

/** A picture's description, read as a text of its own: whoever hears it hears it apart from the post. */
export interface AltText {
  readonly image: number;
  readonly document: Document;
}

export const altTexts = (draft: Draft): AltText[] =>
  (draft.images ?? []).flatMap(({ alt = "" }, image) =>
    alt.trim() === ""
      ? []
      : [{ image, document: readDraft({ ...draft, author: authorOf(draft), images: [], text: alt }) }],
  );

/** An interest is declared in the post, not once more in each description. */
function authorOf({ author: { interests: _, ...author } }: Draft): AuthorProfile {
  return author;
}

/**
 * What is said of passages of it, placed there. What a rule asks of a post as a whole it does not ask of a
 * description; and a fix edits the post's text, so there is none.
 */
export const placedInAltText = (findings: readonly Finding[], image: number): Finding[] =>
  findings.flatMap((finding) =>
    finding.place.in === "text"
      ? [{ ...finding, fixes: [], place: { ...finding.place, in: "alt-text" as const, image } }]
      : [],
  );
