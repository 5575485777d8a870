import type { HandIn } from "../../src/contract/submissions.ts";
import type { Visitor } from "./visitor.ts";

export const handInOf = (
  accounts: readonly string[],
  text: string,
  changes: Partial<HandIn> = {},
): HandIn => ({
  text,
  kind: "post",
  language: "en",
  inReplyTo: null,
  accounts: [...accounts],
  sendAt: null,
  timeZone: "Europe/Dublin",
  draftId: null,
  decisions: [],
  pictures: [],
  skipHold: false,
  confirmed: [],
  visibility: null,
  contentWarning: null,
  ...changes,
});

export function formOf(submission: unknown, pictures: readonly File[] = []): FormData {
  const form = new FormData();
  form.set("submission", JSON.stringify(submission));
  for (const picture of pictures) form.append("picture", picture);
  return form;
}

/** Hands in without the typed client, which cannot send files beside JSON. */
export async function handIn(
  page: Pick<Visitor, "ask">,
  accounts: readonly string[],
  text: string,
  changes: Partial<HandIn> = {},
): Promise<{ id: string; state: string; versionId: string; draftId: string }> {
  const body = formOf(handInOf(accounts, text, changes));
  const answer = await page.ask("POST", "/api/submissions", { body });
  const value = (await answer.json()) as { id: string; state: string; versionId: string; draftId: string };
  if (!answer.ok) throw new Error(`refused with ${answer.status}: ${JSON.stringify(value)}`);
  return value;
}

/** What a picture's own look would say of one that shows nobody. */
export const EMPTY_REPORT = {
  format: "png",
  width: 8,
  height: 8,
  frames: 1,
  sightings: [],
  coverage: [],
} as const;
