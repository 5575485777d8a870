import { lexicon } from "@chaperone/lexicons";
import { textAfter } from "../../../../words.ts";
import { endsClause } from "../blur.ts";

const NAMES_A_PERSON =
  /(?:[a-z]{2}(?:er|or|ist|ian|ess|ant|eer|ee|smith|wright|monger|maid)|m[ae]n|wom[ae]n|lad(?:y|ies)|girls?|boys?|lads?|lass|head|cox|cook|chef|guard|mayor|judge|priest|vicar|nun|monk|dean|bishop|pilot|nurse|vet|chief|champion|captain|skipper|dame|star|host|hand|coach|clerk|mate|crew|rep|td|mp|tutor|guide|model|cop|agent|groom|jockey|bard|poet|widow|sergeant|postmistress|headmistress|prefect|verger|people|lords?|dad|mum|grandad|granny)s?$/iu;

const IS_DONE =
  /^(?:drives?|drove|driving|works?|worked|runs?|ran|running|owns?|plays?|played|teaches|taught|does|did|sells?|keeps?|had|has|is|was|on|in|at|from|by|of)\s/u;

/** A job done by somebody, not what is done: "farmer", and not "drives the school bus". */
export function isPerson(words: string): boolean {
  const said = words.toLowerCase();
  if (IS_DONE.test(said)) return false;
  const head = said.split(/\s+(?:of|in|at|from|on|with|for)\s+/u)[0]!;
  const jobs = lexicon("occupations");
  return NAMES_A_PERSON.test(head) || jobs.has(head) || jobs.note(head.split(" ").at(-1)!) === "";
}

export const isPlural = (words: string): boolean =>
  /(?:[^s]s|men|people)$/iu.test(words) && !/(?:ss|us|is)$/iu.test(words);

/** The job is said in full: no other noun follows. */
export const endsJob = (text: string, at: number): boolean =>
  endsClause(text, at) ||
  /^\s+(?:and|or|but|who|that|which|with|from|in|on|at|of|for|to|by|as|after|before|since|when|while|because|so|if|until|this|last|is|was|are|were|has|had|have|did|does|came|comes|got|gets|went|goes|told|said|says|asked|will|would|could|can|can['’]t|won['’]t|didn['’]t|isn['’]t|wasn['’]t|not|never|still|again|today|tonight|yesterday|now|back|too|himself|herself|off|out|up|down|over|under|back|we|i|died|passed|gave|let|took|walked|drove|wants?|needs?|thinks?|collapsed|fell|lost|broke|left|sat|rang|tonight|here|there|be|diagnosed|admitted|pinned|trapped|bitten|brought|caught|hit|kicked|swallowed|presented|\p{Ll}+ed)(?!\p{L})/iu.test(
    textAfter(text, at),
  );
