import { defineCue } from "./define-cue.ts";

export const claimsOpenSecret = defineCue({
  name: "claims-open-secret",
  means: "An accusation is backed by rumour or bravado instead of evidence.",
  patterns: [
    /\b(?:every(?:one|body) (?:in|on|at) (?:\w+ ){1,5}knows|(?:the whole \w+|everyone|everybody|we all|every \w+ in \w+) knows|open secret|that's not opinion|nobody will print|you heard it here|before the lawyers|you may quote me|in on it|as everyone in our field|I've seen the (?:invoices|emails)|ask (?:him|her|them) (?:why|what|how)|nobody (?:upstairs|there) (?:reads|cares|listens)|just saying|(?:let me|I'll|let's) say it plain|tells you they've|the board (?:knew|knows)|they know (?:it|and)|knew and|know(?:s)? (?:exactly )?what (?:he|she|they) did|council in his)\b/gi,
    /(?:^|[.!?\n] ?)fact[.!](?=\s|$)/gi,
  ],
  asserted: true,
});
