import type { Draft, DraftImage, DraftKind, Platform } from "@chaperone/core";
import { useCallback, useMemo, useState } from "react";
import type { Settings } from "../settings/settings.ts";

/** What is being written and where it is meant to go. */
export interface DraftForm {
  readonly kind: DraftKind;
  /** At least one; a text is judged as it appears on the first. */
  readonly platforms: readonly [Platform, ...Platform[]];
  readonly inReplyTo: string;
  readonly text: string;
}

export const BLANK: DraftForm = { kind: "post", platforms: ["x"], inReplyTo: "", text: "" };

/** Some kinds have one place only. */
const HOME_OF: Partial<Readonly<Record<DraftKind, Platform>>> = {
  "review-reply": "google-reviews",
  group: "group",
};

/** Nothing to check. */
export const isBlankDraft = ({ text, images = [] }: Draft): boolean =>
  text.trim() === "" && images.length === 0;

export const answersSomeone = (kind: DraftKind): boolean => kind === "reply" || kind === "review-reply";

/** @param images what was seen in its pictures; a new list is a new draft. */
export function useDraft(settings: Settings, images: readonly DraftImage[]) {
  const [form, setForm] = useState(BLANK);
  const change = useCallback((changes: Partial<DraftForm>): void => {
    setForm((before) => {
      const home = changes.kind && HOME_OF[changes.kind];
      return { ...before, ...(home && { platforms: [home] }), ...changes };
    });
  }, []);

  // The same object as long as nobody changes who is writing: another author is another check.
  const author = useMemo(() => authorOf(settings), [settings]);
  const { kind, text, inReplyTo } = form;
  const platform = form.platforms[0];
  const draft = useMemo((): Draft => {
    const answered = answersSomeone(kind) ? inReplyTo.trim() : "";
    return {
      kind,
      platform,
      text,
      author,
      ...(answered && { inReplyTo: answered }),
      ...(images.length > 0 && { images }),
    };
  }, [kind, platform, text, inReplyTo, author, images]);

  return { form, change, draft };
}

/** What was left empty is not said. */
export function authorOf({ name, bio, role, workplace, interests }: Settings): Draft["author"] {
  const said = Object.entries({ name, bio, role, workplace }).map(([key, value]) => [key, value.trim()]);
  const declared = interests.map((interest) => interest.trim()).filter((interest) => interest !== "");
  return {
    ...Object.fromEntries(said.filter(([, value]) => value !== "")),
    ...(declared.length > 0 && { interests: declared }),
  };
}
