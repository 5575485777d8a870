import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "an insult in a reply",
      text: "You ⟦stupid⟧ little man, go and read a book.",
      kind: "reply",
      inReplyTo: "@dr_x you're wrong about this",
    },
    {
      name: "a named official",
      text: "Councillor Pat Dunmore is a spineless, lying ⟦coward⟧ and always was.",
    },
    {
      name: "a threat to a colleague",
      text: "To the registrar who blocked my referral: ⟦I know where you park⟧.",
    },
    {
      name: "harm wished on a stranger",
      text: "⟦I hope you get cancer⟧ and wait as long as my patients do.",
      kind: "reply",
      inReplyTo: "doctors are overpaid",
    },
    {
      name: "a whole group of staff",
      text: "Our managers are ⟦parasites⟧, useless lying parasites the lot of them.",
    },
  ],
  passes: [
    {
      name: "strong criticism of policy",
      text: "The minister's plan is wrong, underfunded and will harm patients, and I have written to say so.",
    },
    {
      name: "an insult received",
      text: "He called me a stupid cow at the desk. She's fine, I'm fine, we had tea.",
    },
    {
      name: "a joke on oneself",
      text: "I am an absolute idiot: locked out of the on-call room in my socks.",
    },
    {
      name: "plain disagreement",
      text: "I disagree with Dr Osei on this, and she knows it. The trial does not show what the headline says.",
    },
    { name: "thanks", text: "Proud of our registrars tonight. Twelve hours and still kind." },
  ],
});
