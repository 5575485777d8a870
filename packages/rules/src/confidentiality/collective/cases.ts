import { defineCases } from "../../cases.ts";

const KEEPER = {
  id: "march",
  date: "2025-03-03",
  text: "Saw a lighthouse keeper today with a cough. Lovely stories.",
};
const BARREL = {
  id: "april",
  date: "2025-04-08",
  text: "A patient of mine, a cooper, showed me how a barrel is hooped. He has Dupuytren's and jokes about it.",
};

export const cases = defineCases({
  flags: [
    {
      name: "the same rare job, with a town and an age now",
      text: "My lighthouse keeper is 81 and back home in Ballina after his bypass.",
      date: "2025-05-09",
      earlier: [KEEPER],
    },
    {
      name: "the same trade and the same hand",
      text: "The cooper with the Dupuytren's had his operation, and he is 58 on Friday.",
      date: "2025-05-20",
      earlier: [BARREL],
    },
    {
      name: "details of three posts",
      text: "Update on the bell ringer: her twins rang for her 70th in Ludlow.",
      date: "2025-09-01",
      earlier: [
        {
          id: "one",
          date: "2025-06-02",
          text: "A bell ringer came in with a frozen shoulder, of all people.",
        },
        {
          id: "two",
          date: "2025-07-11",
          text: "The bell ringer is a mother of twins and has psoriasis too.",
        },
      ],
    },
    {
      name: "an illness few have, told twice",
      text: "The man with acromegaly, a farrier of 44 from Ludlow, sat in clinic again today.",
      date: "2025-03-20",
      earlier: [
        {
          id: "feb",
          date: "2025-02-20",
          text: "Told a man today that he has acromegaly. His wife had guessed.",
        },
      ],
    },
  ],
  passes: [
    {
      name: "another patient of the same kind",
      text: "Another lighthouse keeper today, a different one, not him. What are the odds.",
      date: "2025-05-09",
      earlier: [KEEPER],
    },
    {
      name: "a woman after a man",
      text: "A woman with a sore knee asked about the bus today.",
      date: "2025-05-09",
      earlier: [KEEPER, BARREL],
    },
    {
      name: "nothing about a patient",
      text: "Flu clinic on Saturday, 9 to 12, main entrance.",
      date: "2025-05-09",
      earlier: [KEEPER, BARREL],
    },
    {
      name: "the author's own family",
      text: "My dad had his knee done today and is already on about the garden.",
      date: "2025-05-09",
      earlier: [{ id: "knee", date: "2025-03-01", text: "A man with a sore knee told me a good one today." }],
    },
  ],
});
