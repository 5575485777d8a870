import type { PeopleRange, Recognisability, TellingDetail } from "@chaperone/core";
import { rounded, SURELY_SAME, withPatient } from "@chaperone/risk/words";
import type { Words } from "../en/index.ts";
import { capitalised, countedPeople, figure, lenited } from "./count.ts";
import { circleWords, inPlace, reason } from "./places.ts";

type Lines = Words["people"];

const THOUSANDS = 3000;

/** "thart ar bheirt", "dornán daoine (thart ar sheisear)", "na mílte duine" */
function amount(people: number): string {
  if (people >= THOUSANDS) return "na mílte duine";
  const about = `thart ar ${lenited(countedPeople(people))}`;
  return people >= 6 && people <= 11 ? `dornán daoine (${about})` : about;
}

/** After a colon: "thart ar cheathrar". */
export function fewInWords(others: PeopleRange): string {
  const people = withPatient(others).mid;
  return people < 2 ? "is dócha nach bhfuil ann ach an duine seo" : amount(people);
}

/** "Tá thart ar 80 duine in Éirinn a oireann don chur síos seo (idir 50 agus 130)." */
export const peopleLine: Lines["peopleLine"] = ({ others, population }) => {
  const people = withPatient(others);
  const where = inPlace(population);
  if (people.mid < 2)
    return `Is dócha nach bhfuil ${where} ach an duine seo amháin a oireann don chur síos seo.`;
  const range = people.low === people.high ? "" : ` (idir ${figure(people.low)} agus ${figure(people.high)})`;
  return `Tá ${amount(people.mid)} ${where} a oireann don chur síos seo${range}.`;
};

export const circleLine: Lines["circleLine"] = ({ circle }) =>
  circle && `As measc ${circleWords(circle.label)}: ${fewInWords(circle.others)}.`;

export const togetherLine: Lines["togetherLine"] = ({ together, probability }, posts) => {
  const fit = fewInWords(together.others);
  return probability < SURELY_SAME
    ? `An é an t-othar céanna atá i gceist i ${posts}? Más é, le chéile: ${fit}.`
    : `In éineacht le ${posts}: ${fit}.`;
};

export const overrideLine = (why: string): string => `Is cuma faoin líon: ${reason(why)}.`;

export const noSmallGroupLine = (
  found: Pick<Recognisability, "factors" | "others" | "population">,
): string => {
  const details = found.factors.map(({ detail }) => `“${detail}”`).join(", ");
  return `Níor aimsíodh grúpa beag in: ${details}. ${peopleLine(found)}`;
};

/** After the changes, as many would fit. */
export function thenFit(others: PeopleRange, population: string): string {
  const people = withPatient(others).mid;
  const where = inPlace(population);
  return people < 2
    ? `Fiú ansin, is dócha nach mbeadh ${where} ach an duine seo amháin a d’oirfeadh do na sonraí a léadh.`
    : `Ansin d’oirfeadh ${amount(people)} ${where} do na sonraí a léadh.`;
}

export const costInWords = (divideBy: number): string =>
  divideBy < 1.5 ? "is beag a chúngaíonn sé" : `roinneann sé ar ${figure(rounded(divideBy))}`;

export function doubtInWords({ guess, source }: Pick<TellingDetail, "guess" | "source">): string | null {
  const doubts = [
    ...(guess ? ["buille faoi thuairim"] : []),
    ...(source.verified === "recalled" ? ["ó chuimhne, gan seiceáil fós"] : []),
  ];
  return doubts.length > 0 ? `${capitalised(doubts.join("; "))}.` : null;
}
