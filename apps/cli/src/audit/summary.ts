import type { AuditCounts } from "@chaperone/audit/report";
import { LEVELS, type Level } from "@chaperone/core";

const figure = new Intl.NumberFormat("en-GB");
/** "1 post is", "1,204 posts are" */
const plural = (count: number, one: string, many: string): string =>
  `${figure.format(count)} ${count === 1 ? one : many}`;

/** What the end of an audit says: the report says the rest. */
export function summaryLines(
  counts: AuditCounts,
  found: Readonly<Record<Level, number>>,
  files: readonly string[],
): string {
  const heaviest = LEVELS.map((level) => `${figure.format(found[level])} ${level}`).join(", ");
  const { looked, not, unopened } = counts.pictures;
  const told: readonly (readonly [number, string, string])[] = [
    [
      counts.folded,
      "post says the same as another and is listed with it.",
      "posts say the same as another and are listed with it.",
    ],
    [
      counts.outside,
      "post is outside the dates and was left out.",
      "posts are outside the dates and were left out.",
    ],
    [
      counts.unread,
      "post could not be read by the language model.",
      "posts could not be read by the language model.",
    ],
    [looked, "picture was looked at.", "pictures were looked at."],
    [not, "picture or film was not looked at.", "pictures and films were not looked at."],
    [
      unopened.length,
      "of them could not be opened; the report names it.",
      "of them could not be opened; the report names them.",
    ],
  ];
  const lines = [
    `${plural(counts.posts, "post", "posts")} checked: ${heaviest}.`,
    ...told.flatMap(([count, one, many]) => (count > 0 ? [plural(count, one, many)] : [])),
    "It can be wrong both ways: read before you delete.",
    ...files.map((file) => `Report: ${file}`),
  ];
  return `${lines.join("\n")}\n`;
}
