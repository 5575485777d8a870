import { defineCases, seen } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    {
      name: "a job, a town, an age and a night",
      text: "Saw the retired lighthouse keeper from Ballina in resus last night, 83, hip in two pieces after dancing at his grandson's wedding.",
    },
    {
      name: "a rare condition with age and place",
      text: "43yo teacher from Sligo diagnosed with stiff person syndrome this morning. First I have ever seen on our ward.",
    },
    {
      name: "a newsworthy event",
      text: "The lad the helicopter lifted off the cliff on Sunday is in my ICU. Both legs broken, still asking about his surfboard. His girlfriend never left.",
    },
    {
      name: "a case in a closed group",
      text: "Colleagues: 19F, captain of the county camogie team, came in Friday with new seizures after the semi-final. Thoughts on driving advice?",
      kind: "group",
    },
    {
      name: "a bed, a trait and a time",
      text: "The man in bed 6 with the parrot tattoo proposed to his partner at visiting time yesterday, the day before his bypass.",
    },
    {
      name: "a picture that tells where and when",
      text: "Delivered ⟦twins⟧ to a postwoman of 43 who never knew she was expecting.",
      seen: [
        seen("image-metadata", {
          what: "position",
          field: "EXIF GPSLatitude",
          value: null,
          position: { latitude: 52.66, longitude: -8.63 },
        }),
        seen("image-metadata", {
          what: "time",
          field: "EXIF DateTimeOriginal",
          value: null,
          time: "2025-03-01T02:12:44",
        }),
      ],
    },
  ],
  passes: [
    {
      name: "a vague kindness",
      text: "A patient once brought me plums from her garden. I still think of it on hard days.",
    },
    {
      name: "a teaching case with no patient behind it",
      text: "Classic viva: a 60-year-old smoker with haemoptysis and weight loss. What next?",
    },
    {
      name: "a figure with its source",
      text: "One in two people will get cancer in their lifetime (Cancer Research UK). Screening letters are worth opening.",
    },
    { name: "feelings about a hard day", text: "Long shift. Sad one. Home now with toast and the dog." },
    {
      name: "the author's own illness",
      text: "Six months since my own hysterectomy. I was a dreadful patient and the nurses were saints.",
    },
  ],
});
