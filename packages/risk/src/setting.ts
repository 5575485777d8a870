import type { Document } from "@chaperone/core";
import type { Share } from "./estimate.ts";
import { share } from "./ladders/ladder.ts";
import { hospitalNamed } from "./tables/hospitals.ts";
import { tables } from "./tables/load.ts";
import type { Country, VisitsRow } from "./tables/rows.ts";

/** Where a patient was seen, as far as the draft or the profile tells. */
export interface Setting {
  /** A unit of the tables; null: somewhere in health care. */
  readonly unit: string | null;
  /** Who else is there; null where the unit is not known. */
  readonly there: {
    /** "in A&E" */
    readonly where: string;
    readonly peopleADay: number;
    /** Who stay there besides. */
    readonly beds: number;
  } | null;
  /** Everybody on the list, where patients and doctor know one another. */
  readonly list: number | null;
  /** The share of a country's people who are seen in a day in places like it. */
  readonly seenADay: Share;
  /** The table behind that share. */
  readonly source: string;
}

/** The unit an author most likely writes from, by role or profile; the first that fits counts. */
const ROLES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:paramedic|ambulance|HEMS)\b/iu, "ambulance_crew"],
  [/\b(?:EM|A&E|ED|emergency|casualty)\b/u, "emergency_department"],
  [/\b(?:out of hours|OOH)\b/iu, "out_of_hours_service"],
  [
    /\b(?:GP|GPST\d?|general practi\w+|family doctor|practice nurse|practice manager)\b/iu,
    "general_practice",
  ],
  [/\b(?:ICU|ITU|intensiv\w+|critical care)\b/iu, "intensive_care"],
  [/\b(?:midwi\w+|obstet\w+|O&G|labour ward)\b/iu, "maternity_unit"],
  [/\b(?:neonat\w+|NICU)\b/iu, "neonatal_unit"],
  [/\b(?:anaesth\w+|surgeon|surgical|theatre|orthop\w+)\b/iu, "theatre_list"],
  [/\b(?:hospice|palliative)\b/iu, "hospice"],
  [/\b(?:dentist|dental)\b/iu, "dental_practice"],
  [/\b(?:ward nurse|ward sister|staff nurse|FY?[12]|SHO|intern)\b/iu, "ward"],
];

/** What was seen with a pattern of words rather than a name: too common to look for in any order. */
const IN_TEXT: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:A&E|A ?& ?E|resus|casualty|emergency (?:department|room))\b|\b(?:in|to|through) (?:the )?ED\b/u,
    "emergency_department",
  ],
  [/\b(?:ICU|ITU|intensive care)\b/u, "intensive_care"],
  [/\b(?:labour ward|delivery suite|maternity)\b/iu, "maternity_unit"],
  [/\b(?:NICU|SCBU|neonatal unit)\b/u, "neonatal_unit"],
  [/\b(?:out of hours|OOH)\b/u, "out_of_hours_service"],
  [
    /\b(?:in|my|this|the|our|today's|morning|evening|afternoon) surgery\b|\bhealth centre\b/iu,
    "general_practice",
  ],
  [/\bin theatre\b|\btheatre list\b/iu, "theatre_list"],
  [/\bclinic\b/iu, "outpatient_clinic"],
  [/\b(?:on|our|my|the) ward\b|\bward round\b|\b(?:bed|bay) \d/iu, "ward"],
];

const EMERGENCY = "emergency_department";
/** Only a practice's patients know one another. */
const PRACTICE = "general_practice";

/** Where it was: by the draft's words, else by who writes. */
export function settingOf({ text, draft: { author } }: Document, country: Country): Setting {
  const profile = [author.role, author.workplace, author.bio].filter(Boolean).join(". ");
  const id =
    IN_TEXT.find(([pattern]) => pattern.test(text))?.[1] ??
    ROLES.find(([pattern]) => pattern.test(profile))?.[1];
  const unit = tables().care.units.find((one) => one.id === id);
  const size = unit?.[country === "IE" ? "ie" : country === "GB" ? "gb" : "other"];
  const hospital = id === EMERGENCY ? hospitalNamed(author.workplace ?? "", country) : undefined;
  return {
    unit: id ?? null,
    there:
      unit && size ? { where: unit.where, peopleADay: hospital?.perDay ?? size.aDay, beds: size.beds } : null,
    list: id === PRACTICE ? (size?.list ?? null) : null,
    ...seenADay(unit?.visits, country),
  };
}

const ANYWHERE = ["practice_consultations", "outpatient_visits", "emergency_attendances"];
/** A service that no figure counts for is met about as often as a hospital clinic. */
const UNCOUNTED: VisitsRow = { share: 0.004, sigma: 0.3, source: "care/estimate" };

function seenADay(visits: string | undefined, country: Country): Pick<Setting, "seenADay" | "source"> {
  const { visits: all } = tables().care;
  const found = (visits === undefined ? ANYWHERE : [visits]).map(
    (name) => all[country.toLowerCase()]?.[name] ?? all.gb?.[name] ?? UNCOUNTED,
  );
  const sum = found.reduce((total, one) => total + one.share, 0);
  return { seenADay: share(sum, Math.max(...found.map(({ sigma }) => sigma))), source: found[0]!.source };
}
