import { defineCases } from "../../cases.ts";

export const cases = defineCases({
  flags: [
    { name: "a hospital's view", text: "We at ⟦Northmere General⟧ believe the new pay deal is an insult." },
    {
      name: "a practice and an election",
      text: "⟦Abbey Lane Surgery will be voting⟧ against the council on Thursday, and so should you.",
    },
    { name: "a whole profession", text: "⟦As GPs we⟧ all know this minister has to go." },
    {
      name: "on behalf of everyone",
      text: "⟦On behalf of⟧ every nurse in this trust: the plan is a disgrace.",
    },
    {
      name: "the profession has spoken",
      text: "⟦The profession has spoken⟧, and we will not accept physician associates in theatre.",
    },
  ],
  passes: [
    { name: "one's own view", text: "I think the pay deal is poor and I voted against it." },
    {
      name: "views said to be one's own",
      text: "We at Northmere General work hard. Views my own, but the pay deal is poor.",
    },
    {
      name: "a disclaimer in the profile",
      text: "As GPs we all know this minister has to go.",
      author: { name: "Dr Ruth Okafor", bio: "GP. Views my own." },
    },
    { name: "practice news", text: "The surgery is closed on Monday for training." },
    {
      name: "a survey with its source",
      text: "In the college survey 61% of members opposed the change; the report is on its website.",
    },
  ],
});
