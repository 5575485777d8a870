import { inAnyCase } from "../joined.ts";
import { KIN, type RoleCue } from "./cue.ts";

/** The author's own circle. */
export const AUTHOR_CUES: readonly RoleCue[] = [
  {
    role: "author",
    weight: 7,
    left: inAnyCase(String.raw`
      \b(?:my|our|me|mo) (?:(?:own|late|lovely|dear|wee|little|big|eldest|youngest|older|younger|
      twin|darling|beautiful|poor|gorgeous|brilliant|[A-Za-zÀ-ɏ]+) ){0,2}(?:${KIN}|missus|mrs|other half|
      other-half|best friend|friend|friends|mate|pal|dog|cat|kids?|lad|lass|boy|girl|baby|godson|
      goddaughter|godchild|house ?mate|flat ?mate|neighbour|husband|wife|ex|better half|landlady|
      toddler|teenager|puppy|horse|hamster|spaniel|lurcher|collie|labrador|terrier|babies|lads|wean|
      weans|bairn)\s?[,:(]? ?(?:is |was |called |named )?$
    `),
  },
  {
    role: "author",
    weight: 5,
    left: inAnyCase(String.raw`
      \b(?:i'm|i am|my name is|my name's|signed|regards|sincerely|call me|yours(?: [A-Za-zÀ-ɏ]+)?),? $
    `),
  },
  { role: "author", weight: 4, right: /^,? here\b/i },
];
