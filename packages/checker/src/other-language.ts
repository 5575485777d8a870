import type { CoverageEntry } from "@chaperone/core";

/** So short a sentence may be a name, a greeting or a song. */
const FEWEST_WORDS = 5;
const FEWEST_OF_ANOTHER = 2;
/** A quoted phrase among English is not a draft in another language. */
const SHARE_THAT_COUNTS = 1 / 3;

/** Common small words of English: a sentence with as many of these as of others is English with a borrowing. */
const ENGLISH = wordSet(
  `the of and to in is it you that was for on are with as his they be at this have from or had by not but what
  all were we when your can said there an each which she do how their if will up other about out many then them
  these so some her would make like him into time has more go see no my than been its who now i he a me our us
  am just got get after before off only very too also because could should did does today`,
);

/**
 * Common small words of languages that doctors here may write in, without those that English has too ("yr" is a
 * year): Irish, Welsh, French, Spanish, Portuguese, Italian, German, Dutch, Polish, Romanian, Lithuanian, Tagalog,
 * Urdu and Hindi in Latin letters.
 */
const OTHERS = wordSet(
  `agus ar le bhí sé sí tá níl ag ach seo sin mé tú muid siad nach gur cén conas inniu inné leis féin aige aici
  yn mae oedd roedd gan gyda ond hefyd fy ei eu nhw heddiw wedi ddim
  et les des une dans pour que qui est pas avec sur sont nous vous elle ils cette mais aux ses était ai fait
  el los las una del por para con como pero más muy está esta fue ella ese hoy mi señora porque cuando
  uma não dos das com foi são ele mas seu sua hoje muito também você
  il di che della con sono è gli nella più anche ma questo ha oggi
  der die das und ist nicht ein eine mit auf von für dem den ich sie wir auch heute wurde nach bei aber
  het een van niet dat zijn met voor werd deze ook vandaag maar haar
  się nie jest na do że jak był była dla ale dziś przez jego ich oraz
  și este pe nu cu ce ca un din sau mai după
  ir yra kad buvo jis ji mano
  ang ng sa mga siya ako ay na
  hai ka ki ke ko mein se aur nahi tha thi`,
);

const words = new Intl.Segmenter("en", { granularity: "word" });
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
/** Addresses and handles are words of no language. */
const ADDRESS = /\S+:\/\/\S+|[@#]\S+/gu;
const LATIN = /\p{Script=Latin}/u;

/** What is said of a text that is not all English: of the rest only names and numbers were looked for. */
export function otherLanguageEntry(text: string): CoverageEntry | null {
  if (!hasOtherLanguage(text)) return null;
  return {
    detector: "language",
    reads: "what is not in English",
    run: { state: "skipped", reason: "I read English; there I only looked at names and numbers" },
  };
}

/** Whether a third of the words or more stand in sentences of a language that nothing here reads. */
export function hasOtherLanguage(text: string): boolean {
  if (!mayHaveOtherLanguage(text)) return false;
  let all = 0;
  let others = 0;
  for (const { segment } of sentences.segment(text.replace(ADDRESS, " "))) {
    const said = wordsOf(segment);
    all += said.length;
    if (isOther(said)) others += said.length;
  }
  return others > 0 && others >= all * SHARE_THAT_COUNTS;
}

/** Most posts have neither another script nor two words of another language, and need not be cut into words. */
function mayHaveOtherLanguage(text: string): boolean {
  if (OTHER_SCRIPT.test(text)) return true;
  const runs = text.toLowerCase().match(LETTERS) ?? [];
  return runs.filter((run) => OTHERS.has(run)).length >= FEWEST_OF_ANOTHER;
}
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;
const LETTERS = /\p{L}+/gu;

function isOther(said: readonly string[]): boolean {
  if (said.length < FEWEST_WORDS) return false;
  if (said.filter((word) => !LATIN.test(word)).length > said.length / 2) return true;
  const english = said.filter((word) => ENGLISH.has(word)).length;
  const other = said.filter((word) => OTHERS.has(word)).length;
  return other >= FEWEST_OF_ANOTHER && other > english;
}

const wordsOf = (sentence: string): string[] =>
  [...words.segment(sentence.toLowerCase())]
    .filter(({ isWordLike, segment }) => isWordLike && /\p{L}/u.test(segment))
    .map(({ segment }) => segment);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
