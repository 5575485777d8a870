import type { Draft, DraftKind, Platform } from "@chaperone/core";
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

export const answersSomeone = (kind: DraftKind): boolean => kind === "reply" || kind === "review-reply";

export function useDraft({ name, bio }: Settings) {
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
    };
  }, [form, name, bio]);

  return { form, change, draft };
}
