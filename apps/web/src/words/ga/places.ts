/** What the estimate tells in English within its sentences, in Irish; anything newer stays as it is. */

const POPULATIONS: Readonly<Record<string, string>> = {
  Ireland: "in Éirinn",
  "the United Kingdom": "sa Ríocht Aontaithe",
  "the United States": "sna Stáit Aontaithe",
  Canada: "i gCeanada",
  Australia: "san Astráil",
  "New Zealand": "sa Nua-Shéalainn",
};

/** "in Éirinn" of "Ireland" */
export const inPlace = (name: string): string => POPULATIONS[name] ?? `in ${name}`;

const UNITS: Readonly<Record<string, string>> = {
  "in A&E": "sa roinn éigeandála",
  "in the surgery": "sa lialann",
  "with out-of-hours": "ag an tseirbhís lasmuigh d’uaireanta",
  "on the ward": "ar an mbarda",
  "in intensive care": "sa dianchúram",
  "in the maternity unit": "san aonad máithreachais",
  "in the neonatal unit": "san aonad nua-naíoch",
  "on the list": "ar liosta na hobrádlainne",
  "in the clinic": "sa chlinic",
  "among the ambulance's calls": "i measc ghlaonna an otharchairr",
};

const TIMES: Readonly<Record<string, string>> = {
  "at that time": "an t-am sin",
  "that day": "an lá sin",
  "that week": "an tseachtain sin",
};

const THOSE_THERE = new RegExp(`^those (.+) (${Object.keys(TIMES).join("|")})$`, "u");

/** "na ndaoine a bhí ar an mbarda an lá sin" of "those on the ward that day", after "as measc" */
export function circleWords(label: string): string {
  if (label === "the patients of the practice") return "othar an chleachtais";
  const [, unit = "", time = ""] = THOSE_THERE.exec(label) ?? [];
  return UNITS[unit] ? `na ndaoine a bhí ${UNITS[unit]} ${TIMES[time]}` : `“${label}”`;
}

const REASONS: Readonly<Record<string, string>> = {
  "a name": "ainm",
  "a full date of birth": "dáta breithe iomlán",
  "a number, handle or address that identifies by itself":
    "uimhir, ainm cuntais nó seoladh ar leor é féin chun duine a aithint",
  "an event the news would carry": "eachtra a bheadh sa nuacht",
  "a very rare condition in a named place": "riocht an-annamh in áit a luaitear",
};

/** Why a person can be recognised whatever the number. */
export const reason = (why: string): string => REASONS[why] ?? why;
