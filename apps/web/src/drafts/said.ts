import type { DraftForm } from "../compose/use-draft.ts";
import type { KeptPicture } from "../pictures/kept-picture.ts";
import type { Decision, StoredPicture } from "./kept-draft.ts";
import { tellingOf } from "./pictures-of.ts";

/** All that a draft's author said and decided, as a text to be compared. */
export const saidIn = (given: {
  readonly form: DraftForm;
  readonly pictures: readonly (KeptPicture | StoredPicture)[] | null;
  readonly decisions: readonly Decision[];
}): string => {
  const { kind, platforms, inReplyTo, text } = given.form;
  return JSON.stringify([kind, platforms, inReplyTo, text, given.decisions, given.pictures?.map(tellingOf)]);
};
