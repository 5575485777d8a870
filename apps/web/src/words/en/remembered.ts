const posts = (count: number): string => `${count} ${count === 1 ? "post" : "posts"}`;
const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;

/** What is remembered of posts, so that a later draft can be checked together with them. */
export const remembered = {
  posted: "I’ve posted this",
  remembering: "Remembering",
  undo: "Undo",

  /** What is told of a patient, by kind. */
  kinds: {
    sex: "sex",
    age: "age",
    place: "place",
    occupation: "job",
    origin: "origin",
    condition: "illness",
    family: "family",
    trait: "looks or ways",
    event: "what happened",
    time: "time",
  },
  themes: (count: number) => `${count} ${count === 1 ? "theme" : "themes"}`,
  codes: "codes of uncommon words",
  onlyTheDay: "only the day",
  /** @param what "age, job and 2 themes" */
  kept: (what: string) =>
    `Remembered of this post: ${what}; none of its sentences. Later drafts are checked together with it.`,
  notKept: (what: string) =>
    `This browser would not keep it, so I remember it only until the page is closed: ${what}; none of its sentences.`,

  none: "Earlier posts: none remembered.",
  since: (count: number, date: string) => `Earlier posts: ${count} remembered since ${date}.`,
  explained:
    "When you say that you have posted something, I remember what it told of a patient, such as age, place and job, and codes of its uncommon words. Later drafts are checked together with it, because several posts can tell more than each alone. What I remember of a post holds none of its sentences and stays in this browser; drafts are kept apart from it, under Drafts. On a device that others use, forget the posts when you leave.",
  list: "What is remembered of each post",
  earlier: (count: number) => `And ${count} earlier.`,
  lastsTillClosed: "This browser would not keep the last change: it lasts until the page is closed.",
  notErased: "They could not be erased. Erase what this site has stored in your browser’s settings.",

  keepDays: "Days to keep them",
  set: "Set",
  isSet: (count: number) => `Each post is forgotten ${days(count)} after its day.`,
  wouldForget: (count: number) => `Setting this forgets ${posts(count)} older than that.`,

  forgetAll: "Forget them all",
  ask: (count: number) =>
    `Forget what ${posts(count)} told? Later drafts are then checked without ${count === 1 ? "it" : "them"}, and this cannot be undone.`,
  yes: "Yes, forget",
  no: "Keep",
};
