import { defineCases } from "./cases.ts";
import { claim } from "./claim.ts";

/** The guards that all claims share; what each claim finds and leaves alone stands with it in the catalogue. */
export const cases = defineCases({
  detector: claim,
  finds: [
    {
      name: "a claim in so many words",
      text: "I've said it for years: the ⟦MMR causes autism⟧.",
      details: { topic: "vaccines" },
    },
    { name: "a not only", text: "It not only hurts: the ⟦MMR causes autism⟧ as well." },
  ],
  ignores: [
    { name: "the truth", text: "The MMR does not cause autism." },
    { name: "a question", text: "Does the MMR cause autism?" },
    { name: "a quotation, answered", text: '"The MMR causes autism." It doesn\'t.' },
    { name: "what people say", text: "People say the MMR causes autism and it was checked in millions." },
    { name: "never before it", text: "I have never seen the MMR cause autism." },
  ],
});
