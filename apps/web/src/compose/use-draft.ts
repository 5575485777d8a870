import type { Draft, DraftImage, DraftKind, Platform } from "@chaperone/core";
import { useMemo, useState } from "react";
import type { Settings } from "../settings/settings.ts";

/** What is being written and where it is meant to go. Held in memory alone. */
export interface DraftForm {
  readonly kind: DraftKind;
  readonly platform: Platform;
  readonly inReplyTo: string;
  readonly text: string;
}

const BLANK: DraftForm = { kind: "post", platform: "x", inReplyTo: "", text: "" };

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
export function useDraft({ name, bio }: Settings, images: readonly DraftImage[]) {
  const [form, setForm] = useState(BLANK);
  const change = (changes: Partial<DraftForm>): void =>
    setForm((before) => {
      const home = changes.kind && HOME_OF[changes.kind];
      return { ...before, ...(home && { platform: home }), ...changes };
    });

  const draft = useMemo((): Draft => {
    const { kind, platform, text, inReplyTo } = form;
    const answered = answersSomeone(kind) ? inReplyTo.trim() : "";
    return {
      kind,
      platform,
      text,
      author: { ...(name.trim() && { name: name.trim() }), ...(bio.trim() && { bio: bio.trim() }) },
      ...(answered && { inReplyTo: answered }),
      ...(images.length > 0 && { images }),
    };
  }, [form, name, bio, images]);

  return { form, change, draft };
}
