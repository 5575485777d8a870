import type { GuidanceReference } from "@chaperone/core";
import { documents } from "../generated/documents.ts";
import type { GuidanceDocument, Paragraph } from "./document.ts";

/** A paragraph, the edition it stands in, and the reference that is shown for it. */
export interface Citable {
  readonly document: GuidanceDocument;
  readonly paragraph: Paragraph;
  readonly reference: GuidanceReference;
}

export const citables: readonly Citable[] = documents.flatMap((document) =>
  document.paragraphs.map((paragraph) => ({
    document,
    paragraph,
    reference: toReference(document, paragraph),
  })),
);

function toReference(document: GuidanceDocument, paragraph: Paragraph): GuidanceReference {
  return {
    id: `${document.id}/${paragraph.id}`,
    body: document.body,
    document: document.document,
    edition: document.edition,
    jurisdiction: document.jurisdiction,
    inForceFrom: document.inForceFrom,
    ...(document.inForceTo === undefined ? {} : { inForceTo: document.inForceTo }),
    ...(paragraph.paragraph === undefined ? {} : { paragraph: paragraph.paragraph }),
    strength: paragraph.strength,
    summary: paragraph.summary,
    url: paragraph.url ?? document.url,
    verified: paragraph.verified,
  };
}

const byId = new Map(citables.map(({ reference }) => [reference.id, reference]));

/** A reference by its id, such as "gmc-social-media-2024/19", whatever its date. */
export const findReference = (id: string): GuidanceReference | undefined => byId.get(id);
