import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "a kind answer to praise",
      kind: "review-reply",
      inReplyTo: "★★★★★ Harriet P: couldn't have been nicer",
      text: "Thank you Harriet, it was a pleasure looking after you, and we're glad the knee is doing well.",
    },
    {
      name: "a defence against a bad review",
      kind: "review-reply",
      inReplyTo: "★☆☆☆☆ Tom B: waited two hours",
      text: "Tom, you arrived forty minutes late for your appointment and left before your blood test. Our records are clear on this.",
    },
    {
      name: "a denial",
      kind: "review-reply",
      inReplyTo: "★☆☆☆☆ J Marsh: never again",
      text: "We have no record of you as a patient here, so please take this review down.",
    },
    {
      name: "a relative told of the care",
      kind: "reply",
      inReplyTo: "Orla Brady: thank you for minding Dad",
      text: "Orla, your dad was a pleasure to look after on the ward, right to the end. So sorry for your loss.",
    },
    {
      name: "results in public",
      kind: "reply",
      inReplyTo: "any word on my bloods doc",
      text: "Your bloods came back fine, Kev, see you at your appointment on Monday.",
    },
  ],
  passes: [
    {
      name: "confirms nothing",
      kind: "review-reply",
      inReplyTo: "★☆☆☆☆ rude receptionist",
      text: "Thank you for telling us. We can't discuss individuals here, but please ring the practice manager, who would like to hear more.",
    },
    {
      name: "general thanks",
      kind: "review-reply",
      inReplyTo: "★★★★★ great team",
      text: "Thank you, this made our Monday. We'll pass it on to the whole team.",
    },
    {
      name: "signposting",
      kind: "reply",
      inReplyTo: "my chest hurts, what do I do",
      text: "Chest pain needs checking now, not here: please ring 999.",
    },
    {
      name: "general information",
      kind: "reply",
      inReplyTo: "do I need antibiotics for a cold?",
      text: "Colds are viruses, so antibiotics don't help. The NHS page on colds has what does, and when to ask a pharmacist.",
    },
  ],
});
