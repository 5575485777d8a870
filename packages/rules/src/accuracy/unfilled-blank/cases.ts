import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    { name: "a source", text: "Good sleep helps memory (source: ⟦[add a link]⟧)." },
    { name: "a name", text: "Rest, fluids and time. ⟦[your name and role]⟧" },
    { name: "a blank in the middle", text: "According to ⟦[name of the study]⟧ it helps some people." },
    { name: "a note to oneself", text: "The clinic opens at nine. ⟦[TODO check]⟧" },
  ],
  passes: [
    { name: "sic", text: "He wrote that it was a “mirical” [sic]." },
    { name: "a thread", text: "[Thread] Why rotas break people." },
    { name: "an editor's word", text: "“They [the board] never asked us.”" },
    { name: "a caption", text: "[Photo: the new bench outside the surgery]" },
  ],
});
