export { type Lexicon, type LexiconMatch, type LexiconName, lexicon } from "./lexicon.ts";
