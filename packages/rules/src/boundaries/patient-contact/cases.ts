import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "results by personal message",
      text: "To all my patients: ⟦message me here⟧ for your results, it's quicker than the phones.",
    },
    {
      name: "a friend request accepted",
      text: "Accepted six ⟦friend requests⟧ from patients this week, lovely to see you all on here",
    },
    {
      name: "a date with a patient",
      text: "Dinner on Friday with the patient from bed 9, he was discharged on Monday so it's fine",
    },
    {
      name: "a private number for patients",
      text: "If you're on my list and can't get through, whatsapp me on ⟦my own number⟧.",
    },
    {
      name: "a patient group on a personal app",
      text: "I've made a WhatsApp group for my patients to chat to me in the evenings, comment below and I'll add you",
    },
  ],
  passes: [
    {
      name: "keeping accounts apart",
      text: "I don't accept friend requests from patients. Please ring the surgery instead.",
    },
    { name: "an official number", text: "New number for appointments at the practice: 01632 960555." },
    {
      name: "a call for colleagues",
      text: "Any registrars free for teaching on Thursday? The room is booked.",
    },
    {
      name: "a friend's wedding",
      text: "Off to my best friend's wedding in Kerry. Dinner, dancing, no bleep.",
    },
    {
      name: "thanks to patients",
      text: "Thank you to everyone who came to the open evening, it meant a lot to the team.",
    },
  ],
});
