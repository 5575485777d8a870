import type { GuidanceReference } from "@chaperone/core";

/** "General Medical Council, Using social media (2024), paragraph 19" */
export function citation({ body, document, edition, paragraph }: GuidanceReference): string {
  const dated = edition === "" || document.includes(edition) ? document : `${document} (${edition})`;
  return [body, dated, ...(paragraph === undefined ? [] : [paragraphWords(paragraph)])].join(", ");
}

/** Numbers need the word before them; "Principle 2" or "Rule 12" says it itself. */
const paragraphWords = (paragraph: string): string =>
  /^[\d§]/u.test(paragraph)
    ? `${/\d[-–]\d/u.test(paragraph) ? "paragraphs" : "paragraph"} ${paragraph}`
    : paragraph;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "in force from 30 January 2024", and until when where it has been replaced. */
export const inForce = ({ inForceFrom, inForceTo }: GuidanceReference): string =>
  `in force from ${inWords(inForceFrom)}${inForceTo === undefined ? "" : ` to ${inWords(inForceTo)}`}`;

function inWords(date: string): string {
  const [year, month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : [...(day ? [String(Number(day))] : []), name, year].join(" ");
}
