import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const defamationMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} accuses someone of wrongdoing as a fact.`,
  why: "A damaging statement about someone who can be recognised must be one you can prove in court; and a real concern is acted on sooner through the routes made for it.",
  next: "If you are worried about safety, raise it: with the organisation, the regulator, or your defence body first. In public, keep to findings that are published, and link to them.",
});
