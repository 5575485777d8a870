import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "a diagnosis for a stranger",
      text: "That sounds like shingles to me, Jo. Start aciclovir five times a day and you'll be over it in a week.",
      kind: "reply",
      inReplyTo: "@jo_h: burning rash on one side of my back, any ideas?",
    },
    {
      name: "a dose for a child",
      text: "Give her 10ml of Calpol every four hours and ⟦skip the antibiotics⟧.",
      kind: "reply",
      inReplyTo: "my 3 year old has an ear infection, what do I do",
    },
    {
      name: "reassurance that may be wrong",
      text: "⟦Nothing to worry about⟧, it can wait till Monday.",
      kind: "reply",
      inReplyTo: "tight chest since last night, 51, should I ring someone?",
    },
    {
      name: "a public person diagnosed from the sofa",
      text: "Watched the minister's interview as a psychiatrist. That is ⟦a manic episode⟧, textbook.",
    },
    {
      name: "a change of treatment in a message",
      text: "I'd start you on 50mg and come off the patch this week.",
      kind: "reply",
      inReplyTo: "HRT isn't working for me, thoughts?",
    },
  ],
  passes: [
    {
      name: "pointing to the right place",
      text: "I can't answer that for you here, but your pharmacist can today, and ring 111 if it gets worse.",
      kind: "reply",
      inReplyTo: "is it safe to take these two together?",
    },
    {
      name: "an emergency",
      text: "Please ring 999 now. Don't wait for replies on here.",
      kind: "reply",
      inReplyTo: "my dad's face has dropped on one side",
    },
    {
      name: "general information",
      text: "Most colds clear by themselves in about ten days. The NHS website has a good page on when to be seen.",
      kind: "reply",
      inReplyTo: "how long does a cold last?",
    },
    {
      name: "advice to nobody in particular",
      text: "Flu jabs are open from Saturday. Anyone over 65 can book at reception.",
    },
    {
      name: "sympathy",
      text: "That sounds exhausting, and I hope you get some sleep tonight.",
      kind: "reply",
      inReplyTo: "third night awake with the baby",
    },
  ],
});
