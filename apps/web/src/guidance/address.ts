import { DUTIES, type Duty } from "@chaperone/core";
import { documents, type GuidanceDocument, type Paragraph } from "@chaperone/guidance";
import { addressOf } from "../lib/route.ts";

/** What an address of this screen shows. */
export type View =
  | { readonly kind: "documents" }
  | { readonly kind: "duties" }
  | { readonly kind: "duty"; readonly duty: Duty }
  | { readonly kind: "document"; readonly document: GuidanceDocument; readonly paragraph: Paragraph | null }
  /** A paragraph that its document, which is known, does not have. */
  | { readonly kind: "no-paragraph"; readonly document: GuidanceDocument }
  | { readonly kind: "unknown" };

/** Stands before duties where other addresses have the id of a document. */
const DUTY = "duty";

/** @param address what follows "#/guidance/": "", "duty", "duty/confidentiality/jigsaw", "gmc-social-media-2024/19" */
export function readAddress(address: string): View {
  if (address === "") return { kind: "documents" };
  const [first = "", ...others] = address.replace(/\/$/u, "").split("/");
  const rest = others.join("/");
  if (first === DUTY) return readDuty(rest);
  const document = documents.find(({ id }) => id === first);
  if (!document) return { kind: "unknown" };
  if (rest === "") return { kind: "document", document, paragraph: null };
  const paragraph = document.paragraphs.find(({ id }) => id === rest);
  return paragraph ? { kind: "document", document, paragraph } : { kind: "no-paragraph", document };
}

function readDuty(duty: string): View {
  if (duty === "") return { kind: "duties" };
  return isDuty(duty) ? { kind: "duty", duty } : { kind: "unknown" };
}

const isDuty = (duty: string): duty is Duty => Object.hasOwn(DUTIES, duty);

export const documentsAddress = addressOf("guidance");
export const dutiesAddress = addressOf("guidance", DUTY);
export const dutyAddress = (duty: Duty): string => addressOf("guidance", `${DUTY}/${duty}`);

export const documentAddress = ({ id }: Pick<GuidanceDocument, "id">): string => addressOf("guidance", id);
export const paragraphAddress = (
  document: Pick<GuidanceDocument, "id">,
  paragraph: Pick<Paragraph, "id">,
): string => addressOf("guidance", `${document.id}/${paragraph.id}`);
