/**
 * Writes docs/rules from the rule folders: what each rule is about, the duties behind it, the paragraphs in
 * force, an example of what it says, and what it flags and lets pass. With --check it only says what is stale.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Detector,
  DUTIES,
  type Duty,
  type GuidanceReference,
  judge,
  type Message,
  observe,
  observeImages,
  type Rule,
  readDraft,
} from "../packages/core/src/index.ts";
import { readMarkedText } from "../packages/core/src/testing/index.ts";
import { detectors } from "../packages/detectors/src/index.ts";
import { cite, documents } from "../packages/guidance/src/index.ts";
import { imagesOf, type RuleCase, type RuleCases } from "../packages/rules/src/cases.ts";
import { rules } from "../packages/rules/src/index.ts";

const folders = fileURLToPath(new URL("../packages/rules/src/", import.meta.url));
const target = fileURLToPath(new URL("../docs/rules/", import.meta.url));
const COUNTRIES = [
  ["GB", "United Kingdom"],
  ["IE", "Ireland"],
] as const;
const LEVEL_WORDS = {
  must: "must: do not publish as it is",
  should: "should: fix it, or be ready to justify it",
  consider: "consider: worth a thought",
} as const;

/** Every page by its path under docs/rules. */
export async function pages(): Promise<Map<string, string>> {
  const made = new Map<string, string>([["README.md", overview()]]);
  for (const rule of rules) made.set(`${rule.id}.md`, await page(rule));
  return made;
}

/** The pages that are missing, differ, or belong to no rule. */
export async function stalePages(): Promise<string[]> {
  const made = await pages();
  const differing = [...made].filter(
    ([path, text]) => !existsSync(target + path) || readFileSync(target + path, "utf8") !== text,
  );
  const left = globSync("**/*.md", { cwd: target }).filter((path) => !made.has(path));
  return [...differing.map(([path]) => path), ...left];
}

function overview(): string {
  const rows = rules.map(({ id, level, summary }) => `| [${id}](${id}.md) | ${level} | ${summary} |`);
  return `# Rules

Each rule is a folder of packages/rules/src; these pages are made from those folders by \`npm run docs:rules\`.
Levels come from the guidance: **must** is an absolute duty, **should** one to be ready to justify, **consider** worth a thought.

| Rule | Level | It speaks when |
| --- | --- | --- |
${rows.join("\n")}
`;
}

async function page(rule: Rule): Promise<string> {
  const { cases } = (await import(`${folders}${rule.id}/cases.ts`)) as { cases: RuleCases };
  const readme = readFileSync(`${folders}${rule.id}/README.md`, "utf8")
    .replace(/^# .*\n+/u, "")
    .trim();
  const sections = [
    `# ${rule.id}\n\n${rule.summary}\n\nLevel: **${LEVEL_WORDS[rule.level]}**`,
    readme,
    `## Duties\n\n${rule.duties.map((duty) => `- ${DUTIES[duty]}`).join("\n")}`,
    ...COUNTRIES.map(([code, name]) => `## In force: ${name}\n\n${inForce(rule.duties, code)}`),
    example(await messageOf(rule, cases)),
    `## Flags\n\n${cases.flags.map(item).join("\n")}`,
    `## Lets pass\n\n${cases.passes.map(item).join("\n")}`,
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

/** As of the newest document known, so that pages change with the data and not with the calendar. */
const asOf = documents
  .map(({ inForceFrom }) => inForceFrom)
  .sort()
  .at(-1)!;

function inForce(duties: readonly Duty[], jurisdiction: "GB" | "IE"): string {
  const found = cite(duties, { jurisdiction, profession: "doctor", date: asOf });
  return found.length === 0 ? "None known." : found.map(reference).join("\n");
}

function reference({
  body,
  document,
  edition,
  paragraph,
  strength,
  summary,
  url,
}: GuidanceReference): string {
  const where = paragraph === undefined ? "" : `, paragraph ${paragraph}`;
  return `- **${strength}** ${summary} [${body}, ${document} (${edition})${where}](${url})`;
}

function example(message: Message | undefined): string {
  if (!message) return "";
  return `## What it says\n\n> ${message.what}\n>\n> ${message.why}\n>\n> ${message.next}`;
}

function item({ name, text, kind, inReplyTo, author, seen }: RuleCase): string {
  const setting = [
    kind && kind !== "post" ? kind : "",
    inReplyTo ? `answering “${oneLine(inReplyTo)}”` : "",
    seen ? "with a picture" : "",
    author ? `by ${author.name ?? "no name"}${author.bio ? ` (${oneLine(author.bio)})` : ""}` : "",
    author?.interests ? `who declared ${author.interests.map((one) => `“${one}”`).join(" and ")}` : "",
  ].filter(Boolean);
  return `- ${name}${setting.length > 0 ? `, ${setting.join(", ")}` : ""}: “${oneLine(readMarkedText(text).text)}”`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** An undecided model, so that pages do not change when the model is trained again. */
const undecided: Detector = {
  id: "undecided",
  reads: null,
  emits: ["likeness"],
  detect: () =>
    rules.map(({ id }) => ({ kind: "likeness", confidence: 0.3, details: { label: id, words: [] } })),
};

async function messageOf(rule: Rule, cases: RuleCases): Promise<Message | undefined> {
  const set = [...detectors.filter(({ emits }) => !emits.includes("likeness")), undecided];
  for (const one of cases.flags) {
    const { text, kind = "post", inReplyTo, author = {} } = one;
    const images = imagesOf(one);
    const draft = { text: readMarkedText(text).text, kind, platform: "other", author, images } as const;
    const document = readDraft(inReplyTo === undefined ? draft : { ...draft, inReplyTo });
    const { observations } = await observe(document, set);
    const seen = [...observations, ...observeImages(images).observations];
    const [finding] = judge(document, seen, [rule], { jurisdiction: "GB", cite: () => [] });
    if (finding) return finding.message;
  }
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--check")) {
    const stale = await stalePages();
    if (stale.length > 0) console.error(`Stale in docs/rules: ${stale.join(", ")}. Run npm run docs:rules.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [path, text] of await pages()) {
      mkdirSync(dirname(target + path), { recursive: true });
      writeFileSync(target + path, text);
    }
  }
}
