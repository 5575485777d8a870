/** The sheet of paper and the empty page. */
export const compose = {
  kind: "What you are writing",
  sheet: "Draft",
  placeholder: "Write here what you would like to say.",
  draftLabel:
    "Your draft. F8 goes to the next finding, Shift F8 to the one before, Control and full stop to the one at hand.",
  answeredMessage: "The message you answer",
  answeredReview: "The review you answer",
  reading: "reading",
  done: (what: string) => `Done: ${what}`,
  undo: "Undo",
  rewrites: (count: number) => `${count} ${count === 1 ? "rewrite" : "rewrites"}`,
  invitation: {
    heading: "Write, and I read along",
    text: "I speak up when something could let a patient be recognised, or would break a duty you have. Nothing you type leaves this device.",
    tryOne: "Three drafts to try. Every person and event in them is invented.",
  },
  examples: {
    story: "A story from clinic",
    review: "An answer to a review",
    news: "News from the practice",
  },
  kept: {
    posted: "Whether this was posted",
    pictures: "Your pictures",
    people: "Who could recognise the patient",
    networks: "How it will look",
  },
};
