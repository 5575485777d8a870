import type { AuditCounts } from "@chaperone/audit/report";
import { LEVELS, type Level } from "@chaperone/core";

const figure = new Intl.NumberFormat("en-GB");
const posts = (count: number): string => `${figure.format(count)} ${count === 1 ? "post" : "posts"}`;

/** What the end of an audit says: the report says the rest. */
export function summaryLines(
  counts: AuditCounts,
  found: Readonly<Record<Level, number>>,
  files: readonly string[],
): string {
  const heaviest = LEVELS.map((level) => `${figure.format(found[level])} ${level}`).join(", ");
  const lines = [
    `${posts(counts.posts)} checked: ${heaviest}.`,
    ...(counts.folded > 0 ? [`${posts(counts.folded)} say the same as another and are listed with it.`] : []),
    ...(counts.outside > 0 ? [`${posts(counts.outside)} are outside the dates and were left out.`] : []),
    ...(counts.unread > 0 ? [`${posts(counts.unread)} could not be read by the language model.`] : []),
    ...(counts.pictures.not > 0
      ? [`${figure.format(counts.pictures.not)} pictures and films were not looked at.`]
      : []),
    "It can be wrong both ways: read before you delete.",
    ...files.map((file) => `Report: ${file}`),
  ];
  return `${lines.join("\n")}\n`;
}
