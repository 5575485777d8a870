import { defineCases } from "./cases.ts";
import { claim } from "./claim.ts";

/** The guards that all claims share; what each claim finds and leaves alone stands with it in the catalogue. */
export const cases = defineCases({
  detector: claim,
  finds: [
    {
      name: "a claim in so many words",
      text: "I've said it for years: the ⟦MMR causes autism⟧.",
      details: { topic: "vaccines", stance: "stated" },
    },
    {
      name: "a not only",
      text: "It not only hurts: the ⟦MMR causes autism⟧ as well.",
      details: { stance: "stated" },
    },
    { name: "the truth", text: "The ⟦MMR does not cause autism⟧.", details: { stance: "denied" } },
    { name: "a question", text: "Does the ⟦MMR cause autism⟧?", details: { stance: "mentioned" } },
    {
      name: "a quotation, answered",
      text: '"The ⟦MMR causes autism⟧." It doesn\'t.',
      details: { stance: "mentioned" },
    },
    {
      name: "what people say",
      text: "People say the ⟦MMR causes autism⟧ and it was checked in millions.",
      details: { stance: "mentioned" },
    },
    {
      name: "never before it",
      text: "I have never seen the ⟦MMR cause autism⟧.",
      details: { stance: "denied" },
    },
  ],
  ignores: [
    { name: "words of a claim that make none", text: "The MMR clinic has an autism-friendly hour." },
    { name: "another subject", text: "The coffee causes queues." },
  ],
});
