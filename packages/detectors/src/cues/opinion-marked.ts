import { defineCue } from "./define-cue.ts";

export const opinionMarked = defineCue({
  name: "opinion-marked",
  means: "An opinion is marked as one.",
  patterns: [
    /\b(?:in my (?:own |humble )?(?:view|opinion|experience)|my (?:own )?(?:view|opinion)|I (?:think|believe|feel|reckon|suspect|wonder|disagree|worry)|it seems to me|to my mind|for what it's worth|imho|imo|personally)\b/gi,
  ],
});
