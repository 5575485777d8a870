import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    { name: "a price", text: "⟦Botox⟧ £99 per area this weekend, book now." },
    { name: "stock", text: "⟦Wegovy⟧ back in stock, message us before it goes." },
    { name: "slang", text: "A little ⟦tox⟧ and a glass of fizz, £85 a zone, bring a friend." },
    { name: "praise", text: "Three months on ⟦Mounjaro⟧ and I'm obsessed, lost two stone, just do it." },
    { name: "a vitamin by injection", text: "⟦B12 injections⟧ £25, walk in, no consult needed." },
  ],
  passes: [
    {
      name: "a safety alert",
      text: "The MHRA has warned about fake Ozempic pens. Check with your pharmacist and report problems on a Yellow Card.",
    },
    {
      name: "a shortage",
      text: "Elvanse is still in shortage. Order early and speak to your team before changing anything.",
    },
    {
      name: "the consultation",
      text: "We see people about lines and wrinkles on Tuesdays. Consultations are £40 and we often talk people out of it.",
    },
    {
      name: "teaching",
      text: "GLP-1 medicines slow the emptying of the stomach, which matters before an anaesthetic: tell your anaesthetist.",
    },
    {
      name: "declining",
      text: "I can't quote a price for botox on here, it's a prescription-only medicine and the law is clear.",
    },
  ],
});
