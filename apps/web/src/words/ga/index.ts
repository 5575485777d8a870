import { en, type Words } from "../en/index.ts";

/** All words of the page in Irish. */
export const ga: Words = { ...en, locale: "ga-IE" };
