import { defineCases } from "./cases.ts";
import { time } from "./time.ts";

export const cases = defineCases({
  detector: time,
  finds: [
    {
      name: "a weekday with its part",
      text: "Seen ⟦Tuesday afternoon⟧ with his chest.",
      details: { precision: "day" },
    },
    { name: "last night", text: "Came in ⟦last night⟧ at ⟦3am⟧.", details: { precision: "hour" } },
    { name: "a date with an ordinal", text: "Operated on the ⟦3rd of May⟧.", details: { precision: "day" } },
    {
      name: "a date in figures",
      text: "Admitted ⟦14.02.24⟧, home ⟦2024-02-19⟧.",
      details: { precision: "day" },
    },
    { name: "a month and its year", text: "Diagnosed in ⟦May 2019⟧.", details: { precision: "month" } },
    { name: "a year", text: "I met him first in ⟦1987⟧.", details: { precision: "year" } },
    { name: "a spell counted back", text: "She rang ⟦two weeks ago⟧.", details: { precision: "vague" } },
    { name: "a spoken clock", text: "Born at ⟦half four⟧, a girl.", details: { precision: "hour" } },
    { name: "quarters", text: "He went at ⟦ten past nine⟧.", details: { precision: "hour" } },
    { name: "a feast", text: "Three of them on ⟦Christmas Eve⟧.", details: { precision: "day" } },
    { name: "feasts of other faiths", text: "He fasted all ⟦Ramadan⟧ and was back after ⟦Eid⟧." },
    { name: "an occasion", text: "Carried off on ⟦county final day⟧.", details: { precision: "day" } },
    { name: "May after a preposition, in lower case", text: "due in ⟦may⟧ she says" },
    { name: "a weekday cut short", text: "Bed 4 since ⟦Weds⟧.", details: { precision: "day" } },
    { name: "this morning's clinic", text: "From ⟦this morning's clinic⟧: a first." },
    { name: "a season", text: "He broke it ⟦last summer⟧.", details: { precision: "month" } },
    { name: "a day of the stay", text: "NOF, ⟦day 9⟧, eating well." },
    { name: "typed without vowels or care", text: "saw him ⟦yday⟧ and again ⟦2nite⟧" },
    { name: "offsets behind an emoji", text: "🎉 Home ⟦today⟧!" },
  ],
  ignores: [
    { name: "a way of speaking", text: "We are here 24/7." },
    { name: "a dose", text: "Take one tablet twice a day." },
    { name: "may the verb", text: "You may need a scan, it may not help." },
    { name: "march the verb", text: "They march on regardless." },
    { name: "the sun and a person who sat", text: "He sat in the sun." },
    { name: "a titre and a score", text: "ANA 1:640, won 2:1." },
    { name: "a score out of ten", text: "Pain 7/10, happy 9/10." },
    { name: "an age", text: "A 6 week old and a 43-year-old." },
    { name: "nothing", text: "" },
  ],
});
