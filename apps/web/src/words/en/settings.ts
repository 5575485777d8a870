/** Who is writing: the fields of the first visit and of the settings screen. */
export const settings = {
  lead: "Changes count at once. They stay on this device.",
  kept: "Kept on this device.",
  notKept: "This browser does not let me keep it. It counts until you close the page.",
  language: "Language",
  guidance: {
    heading: "About you",
    why: "Your country and profession decide whose guidance I cite.",
    country: "Country",
    profession: "Profession",
  },
  readers: {
    heading: "What readers see",
    why: "Readers put your profile together with what you write, so I read it along with the draft.",
    name: "Your name as readers see it",
    bio: "Your profile text",
  },
  known: {
    heading: "Only for the check",
    why: "Readers may not see this, but people who know you do. It stays on this device and is told to nobody.",
    role: "What you do",
    roleHint: "Such as GP, or paediatric nurse. It narrows down whose patient a story is about.",
    workplace: "Where you work",
    workplaceHint: "So that I can count who was there and would know who a story is about.",
  },
  interests: {
    heading: "Interests you declare",
    why: "Companies, products and bodies you serve or gain from, in the words of your declaration. When a draft speaks of one and does not say so, I remind you.",
    example: "Such as: Advisory board, Novira Pharma.",
    nth: (number: number) => `Interest ${number}`,
    add: "Add an interest",
    remove: "Remove",
    removeThis: (interest: string) => (interest ? `Remove ${interest}` : "Remove this empty line"),
  },
  forget: {
    heading: "Forget",
    what: "What you told me on this page, and the marks of what you dismissed. Drafts and earlier posts stay.",
    ask: "Forget all this",
    sure: "Forget what you told me about yourself? I will ask again, as on a first visit.",
    yes: "Yes, forget it",
    no: "Keep it",
  },
};
