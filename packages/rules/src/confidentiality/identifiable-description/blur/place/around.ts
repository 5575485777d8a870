import type { TextSpan } from "@chaperone/core";
import { textAfter, textBefore } from "../../../../words.ts";
import { endsClause } from "../blur.ts";

/** The name of the place is over: no other part of it, and no noun it belongs to, follows. */
export const endsPhrase = (text: string, at: number): boolean =>
  endsClause(text, at) ||
  /^\s+(?:\d|(?:and|or|but|who|that|which|with|from|in|on|at|for|to|by|as|after|before|since|when|while|where|because|so|if|until|till|this|last|is|was|are|were|has|had|have|did|does|came|comes|got|gets|went|told|said|says|asked|will|would|could|can|can['’]t|won['’]t|didn['’]t|not|never|still|again|today|tonight|yesterday|now|back|too|over|then|without|about|all|he|she|they|we|i|it|you|his|her|the|a|an|my|our|loves?|died|passed|got|gave|let|took|walked|drove|asks?|wants?|needs?|thinks?)(?![\p{L}]))/iu.test(
    textAfter(text, at),
  );

/** "Whitby has lost its town crier" */
export const isSubject = (after: string): boolean =>
  /^\s+(?:has|is|was|will|had|have|can|could|would|never|always|still|loves?|needs?|got|lost|won|went|came)(?!\p{L})/iu.test(
    after,
  );

const HEADS =
  /^\s+(?:road|street|lane|bridge|boat|ferry|lifeboat|trawler|building|schools?|church|parish|clubs?|team|side|end|area|hospital|ward|unit|clinic|practice|surgery|news|derby|game|match|final|show|fair|races?|mart|pub|hotel|bar|shop|factory|plant|depot|station|choir|band|community|home|island|beach|pier|harbour|festival|carnival|marathon|parkrun|helicopter|flight|train|bus|coach|line|accent|lads?|lasses|girls?|boys?|crowd|crew|family|man|woman|lady|fella|farmer|fisherman|postman|garda|guards|avalanche|campus|estate|branch|store|council|coast|services)\b/iu;
const DETERMINED = /(?<!\p{L})(?:the|a|our|this|that|your|my|his|her|their|one of the)\s+$/iu;

/** "The Immingham boat": the name only says which. */
export const isAttribute = (text: string, { start, end }: TextSpan): boolean =>
  HEADS.test(textAfter(text, end)) &&
  DETERMINED.test(textBefore(text, start)) &&
  !/^(?:the|our|my|a)\s/iu.test(text.slice(start, end));
