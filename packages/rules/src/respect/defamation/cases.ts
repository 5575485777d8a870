import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "a named director",
      text: "Hannah Pelling, the finance director at Northmere, ⟦pocketed the⟧ winter money. Everyone knows.",
    },
    {
      name: "a care home",
      text: "Do not use Brackendale House. The owner ⟦ties them to⟧ their chairs and pays off the inspectors.",
    },
    {
      name: "a colleague at work",
      text: "Mr Silas Rook has been ⟦drunk in theatre⟧ for years and the board covers it up.",
    },
    {
      name: "made-up research",
      text: "Prof Ilse Varga ⟦faked⟧ her data, she faked all of it and the journal knows.",
    },
    { name: "a business", text: "Tillman Locums ⟦forges⟧ timesheets and steals the difference. Fact." },
  ],
  passes: [
    {
      name: "a published finding",
      text: "The tribunal's judgment is public: it found that the records were altered, and the surgeon was suspended.",
    },
    {
      name: "criticism of a decision",
      text: "I think the board was wrong to close the unit, and I have asked for the figures.",
    },
    {
      name: "a raised concern without names",
      text: "I have raised a safety concern with the regulator. I won't say more until it is looked into.",
    },
    {
      name: "a stolen bicycle",
      text: "My bike was stolen from outside the library. Blue, one brake, much loved.",
    },
    { name: "a disease that kills", text: "Sepsis kills fast. Know the signs and don't wait." },
  ],
});
