import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "a name beside “my patient”",
      text: "My patient ⟦Mrs Okafor⟧ finally went home today after her hip operation.",
    },
    {
      name: "an emoji before the name keeps the place right",
      text: "👩‍⚕️ My patient ⟦Mr Adeyemi⟧ sang to the whole bay before his scan.",
    },
    {
      name: "an NHS number",
      text: "Anyone know where the letter for NHS ⟦999 000 0018⟧ went? Bloods needed before her clinic.",
    },
    {
      name: "a name in lower case with a health detail",
      text: "saw ⟦siobhan⟧ in clinic again, her epilepsy is finally under control",
    },
    {
      name: "a date of birth",
      text: "Lab mix-up again: wrong form for our patient, DOB ⟦14/02/1951⟧, chest x-ray still missing.",
    },
    {
      name: "a relative's phone number",
      text: "Please ring her daughter on ⟦07700 900123⟧ about the biopsy result.",
    },
  ],
  passes: [
    {
      name: "a colleague thanked by name",
      text: "Thank you to Sister Okafor and Dr Lindqvist for the teaching this week.",
    },
    { name: "a patient without any name", text: "A patient made me laugh today, and I needed it." },
    {
      name: "an eponym",
      text: "Revising Parkinson's and Graves' disease tonight. Murphy's sign is my favourite.",
    },
    {
      name: "the practice's own telephone number",
      text: "The surgery phones open at 8. Ring 01632 960555 to book your flu jab.",
    },
    {
      name: "a public figure in a public role",
      text: "The Health Secretary should read the Cochrane review before the next press conference.",
    },
  ],
});
