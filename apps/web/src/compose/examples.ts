import type { DraftKind, Platform } from "@chaperone/core";

export interface Example {
  /** Key of its title in the words. */
  readonly title: "story" | "review" | "news";
  readonly kind: DraftKind;
  readonly platforms: readonly [Platform];
  readonly text: string;
  readonly inReplyTo?: string;
}

/** Three drafts to try, in English as drafts are read; every person and event in them is invented. */
export const EXAMPLES: readonly Example[] = [
  {
    title: "story",
    kind: "post",
    platforms: ["bluesky"],
    text: "Lovely afternoon. Saw the lighthouse keeper's widow from Ballina again, 83 now, hip done last Tuesday, telling me how they met at a dance in 1961. This is why I do the job.",
  },
  {
    title: "review",
    kind: "review-reply",
    platforms: ["google-reviews"],
    inReplyTo: "Waited an hour, then felt rushed. Would not go back. Noreen",
    text: "Dear Noreen, we are sorry you were unhappy with your appointment on Tuesday. As Dr Hale explained, your blood pressure had to come down before we could talk about the knee.",
  },
  {
    title: "news",
    kind: "post",
    platforms: ["facebook"],
    text: "Our new vitamin drip is guaranteed to end fatigue, with no side effects at all. Only four places left this week. Use my code BRANDT15 at Glowmere for 15% off.",
  },
];
