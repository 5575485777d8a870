export { documents } from "../generated/documents.ts";
export { cite, type Reader } from "./cite.ts";
export { type GuidanceDocument, KINDS, type Kind, type Paragraph } from "./document.ts";
export { findReference } from "./reference.ts";
