import type { DraftKind, Platform } from "@chaperone/core";

export interface Example {
  readonly title: string;
  readonly kind: DraftKind;
  readonly platform: Platform;
  readonly text: string;
  readonly inReplyTo?: string;
}

/** Three drafts to try; every person and event in them is invented. */
export const EXAMPLES: readonly Example[] = [
  {
    title: "A story from clinic",
    kind: "post",
    platform: "bluesky",
    text: "Lovely afternoon. Saw the lighthouse keeper's widow from Ballina again, 83 now, hip done last Tuesday, telling me how they met at a dance in 1961. This is why I do the job.",
  },
  {
    title: "An answer to a review",
    kind: "review-reply",
    platform: "google-reviews",
    inReplyTo: "Waited an hour, then felt rushed. Would not go back. Noreen",
    text: "Dear Noreen, we are sorry you were unhappy with your appointment on Tuesday. As Dr Hale explained, your blood pressure had to come down before we could talk about the knee.",
  },
  {
    title: "News from the practice",
    kind: "post",
    platform: "facebook",
    text: "Our new vitamin drip is guaranteed to end fatigue, with no side effects at all. Only four places left this week, so book before it is too late!",
  },
];
