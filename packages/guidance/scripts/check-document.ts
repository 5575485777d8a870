import { JURISDICTIONS, PROFESSIONS } from "@chaperone/core";
import { KINDS } from "../src/document.ts";
import { checkParagraph } from "./check-paragraph.ts";
import {
  type Fields,
  isFields,
  missingText,
  notADay,
  notAnAddress,
  notOneOf,
  type Problem,
  unknownFields,
} from "./problem.ts";

const TEXTS = ["id", "body", "document", "edition"];
const FIELDS = [
  ...TEXTS,
  ...["jurisdiction", "kind", "specific", "professions", "inForceFrom", "inForceTo", "dateApproximate"],
  ...["supersededBy", "url", "note", "paragraphs", "gaps"],
];

/** What is wrong with one file as it was read. `path` is "gb/gmc-social-media-2024.yaml", say. */
export function checkDocument(document: unknown, path: string): Problem[] {
  if (!isFields(document))
    return [{ where: path, wrong: "it holds no document.", next: "Begin from one of its neighbours." }];
  return [
    ...unknownFields(document, FIELDS, path),
    ...missingText(document, TEXTS, path),
    ...notOneOf(document.jurisdiction, JURISDICTIONS, "jurisdiction", path),
    ...notOneOf(document.kind, KINDS, "kind", path),
    ...checkPlace(document, path),
    ...checkProfessions(document.professions, path),
    ...checkDates(document, path),
    ...notAnAddress(document.url, path),
    ...checkExtras(document, path),
    ...checkParagraphs(document, path),
  ];
}

function checkPlace({ id, jurisdiction }: Fields, path: string): Problem[] {
  if (typeof id !== "string" || typeof jurisdiction !== "string") return [];
  const home = `${jurisdiction.toLowerCase()}/${id}.yaml`;
  return path === home
    ? []
    : [{ where: path, wrong: "name and content differ.", next: `Move it to ${home}.` }];
}

function checkProfessions(professions: unknown, where: string): Problem[] {
  if (professions === "all") return [];
  if (!Array.isArray(professions) || professions.length === 0)
    return [{ where, wrong: "it is written for nobody.", next: 'List professions, or write "all".' }];
  return professions.flatMap((profession) => notOneOf(profession, PROFESSIONS, "profession", where));
}

function checkDates({ inForceFrom, inForceTo, supersededBy }: Fields, where: string): Problem[] {
  const problems = notADay(inForceFrom, "inForceFrom", where);
  if (inForceTo === undefined) {
    if (supersededBy === undefined) return problems;
    return [...problems, { where, wrong: "it was superseded, but never ends.", next: "Add inForceTo." }];
  }
  problems.push(...notADay(inForceTo, "inForceTo", where));
  if (problems.length === 0 && String(inForceTo) < String(inForceFrom))
    problems.push({ where, wrong: "it ends before it begins.", next: "Put the two dates right." });
  return problems;
}

function checkExtras(
  { specific, dateApproximate, supersededBy, note, gaps }: Fields,
  where: string,
): Problem[] {
  const problems: Problem[] = [];
  for (const [name, flag] of Object.entries({ specific, dateApproximate }))
    if (flag !== undefined && flag !== true)
      problems.push({
        where,
        wrong: `${name} is ${JSON.stringify(flag)}.`,
        next: "Write true, or leave it out.",
      });
  for (const [name, text] of Object.entries({ supersededBy, note }))
    if (text !== undefined && typeof text !== "string")
      problems.push({ where, wrong: `${name} is not text.`, next: "Write words." });
  if (gaps !== undefined && !(Array.isArray(gaps) && gaps.every((gap) => typeof gap === "string")))
    problems.push({
      where,
      wrong: "gaps are not a list of notes.",
      next: 'Quote a note that contains ": ".',
    });
  return problems;
}

function checkParagraphs({ paragraphs, kind }: Fields, path: string): Problem[] {
  if (!Array.isArray(paragraphs) || paragraphs.length === 0)
    return [{ where: path, wrong: "it has no paragraphs.", next: "Add one, or leave the document out." }];
  const seen = new Set<unknown>();
  return paragraphs.flatMap((paragraph, index) => {
    if (!isFields(paragraph))
      return [
        {
          where: path,
          wrong: `paragraph ${index + 1} has no fields.`,
          next: "Add id, summary and the rest.",
        },
      ];
    const where = `${path}, paragraph ${typeof paragraph.id === "string" ? `"${paragraph.id}"` : index + 1}`;
    const twice = seen.has(paragraph.id);
    seen.add(paragraph.id);
    return [
      ...checkParagraph(paragraph, kind, where),
      ...(twice ? [{ where, wrong: "the id stands twice.", next: "Give each paragraph its own." }] : []),
    ];
  });
}
