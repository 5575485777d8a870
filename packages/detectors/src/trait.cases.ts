import { defineCases } from "./cases.ts";
import { trait } from "./trait.ts";

export const cases = defineCases({
  detector: trait,
  finds: [
    { name: "a tattoo", text: "He has a ⟦tattoo of a mermaid⟧.", details: { type: "tattoo" } },
    { name: "clothes", text: "He came in ⟦yellow wellingtons⟧.", details: { type: "clothing" } },
    { name: "a coat between stops", text: "Gone again. ⟦Brown corduroy jacket⟧." },
    { name: "a pet with its name", text: "She wants ⟦her cat Wesley⟧ fed.", details: { type: "animal" } },
    { name: "the weight of a baby", text: "Welcome Ishaan, ⟦9lb 14⟧!", details: { type: "weight" } },
    { name: "hair", text: "a lad with ⟦red hair⟧", details: { type: "look" } },
    { name: "an aid", text: "here on a ⟦mobility scooter⟧" },
    { name: "an instrument", text: "He ⟦plays bass⟧.", details: { type: "pastime" } },
    { name: "what someone is known for", text: "⟦known for his marrows⟧" },
    { name: "fame", text: "⟦the one off the telly⟧" },
    { name: "a vehicle", text: "found in a ⟦red Fiesta⟧" },
    { name: "something in hand", text: "sat there holding a ⟦hockey stick⟧" },
    { name: "smoking", text: "⟦smoking 20 a day⟧ since school" },
  ],
  ignores: [
    { name: "a chemist's", text: "You get it in Boots." },
    { name: "expressions", text: "raining cats and dogs, a hat trick, hen do" },
    { name: "a dose by weight", text: "Take 500 g of it, then 1 g." },
    { name: "a date", text: "before the 31st" },
    { name: "verbs", text: "Ring the desk. Watch this space." },
  ],
});
