import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "written consent",
      text: "Tom, 43, lost his leg under a tractor in March and is back at mass. Shared with his ⟦written consent⟧.",
    },
    {
      name: "a form that was signed",
      text: "My patient Aoife rang the bell after her last chemo on Friday. ⟦She signed a consent form⟧ for this post.",
    },
    {
      name: "somebody who would not mind",
      text: "Delivered the postmistress's twins in the ambulance last night. She ⟦won't mind⟧ me telling you.",
    },
    {
      name: "a family's blessing",
      text: "My patient of 90 died at home in Kilrush on Sunday after the match. Posted ⟦with the family's blessing⟧.",
    },
  ],
  passes: [
    { name: "advice to others", text: "Always get written consent before you post about a patient." },
    {
      name: "consent to an operation",
      text: "Signed consent for the operation is not a formality. Teaching today.",
    },
    { name: "a colleague who does not mind", text: "Swapped Friday with Priya, she said it was fine." },
    { name: "no consent spoken of", text: "A patient once gave me plums." },
  ],
});
