import { Readable } from "node:stream";
import {
  type Checker,
  type Draft,
  decide,
  type Finding,
  type GuidanceReference,
  type Level,
  type Observation,
  type Rule,
  type Source,
  type TextSpan,
  textPlace,
  WHOLE_DRAFT,
} from "@chaperone/core";
import { readMarkedText } from "@chaperone/core/testing";
import type { Checked } from "../src/checked.ts";
import type { Context } from "../src/context.ts";
import type { ReporterSettings } from "../src/reporters/reporter.ts";
import { run } from "../src/run.ts";
import { NO_COLOUR } from "../src/terminal/palette.ts";
import { fakeTools } from "./fake-pictures.ts";

/** An invented paragraph of an invented body. */
export const reference: GuidanceReference = {
  id: "example-guide-2024/19",
  body: "Council of Examples",
  document: "Writing in public",
  edition: "2024",
  jurisdiction: "GB",
  inForceFrom: "2024-01-30",
  paragraph: "19",
  strength: "must",
  summary: "Keep patients out of it.",
  url: "https://council.example/writing-in-public",
  verified: "number-and-substance",
};

/** Invented publications, one of each kind. */
export const sources: readonly Source[] = [
  { title: "Example A, et al. Water and colds. 2020", url: "https://example.org/water", verified: "seen" },
  { title: "Example B. Colds at large. 2021", url: "https://doi.example/10.1000/182", verified: "recalled" },
];

export const rules: readonly Rule[] = [
  {
    id: "example/named",
    summary: "A patient stands in the text by name.",
    level: "must",
    duties: ["confidentiality/identifiable"],
    needs: [],
    check: () => [],
  },
  {
    id: "example/tone",
    summary: "The tone may be misread.",
    level: "consider",
    duties: ["respect/people"],
    needs: [],
    check: () => [],
  },
];

/** Quotes its passage, as real messages do. */
export const findingAt = (text: string, span: TextSpan | null, more: Partial<Finding> = {}): Finding => ({
  ruleId: "example/named",
  level: "must",
  place: span ? textPlace(span) : WHOLE_DRAFT,
  confidence: 0.9,
  message: {
    what: `“${span ? text.slice(span.start, span.end) : "All of this"}” reads as a patient's name.`,
    why: "A name is enough for others to recognise them.",
    next: "Take the name out.",
  },
  evidence: [],
  guidance: [reference],
  sources: [],
  fixes: [],
  fingerprint: "0123456789abcd",
  ...more,
});

/** A checked draft from text whose marked passages ⟦ ⟧ are findings. */
export function checkedFrom(
  marked: string,
  more: Partial<Finding> = {},
  origin: Checked["origin"] = { file: "post.txt" },
) {
  const { text, spans } = readMarkedText(marked);
  const findings = spans.map((span) => findingAt(text, span, more));
  return {
    id: "post.txt",
    origin,
    draft: draftOf(text),
    pictures: [],
    verdict: decide(findings, [], [NAMES]),
  } satisfies Checked;
}

export const draftOf = (text: string): Draft => ({ text, kind: "post", platform: "x", author: {} });

export const NAMES = { detector: "person-name", reads: "names", run: { state: "ran" } } as const;

export const settings = (more: Partial<ReporterSettings> = {}): ReporterSettings => ({
  palette: NO_COLOUR,
  width: 80,
  rules,
  version: "0.0.0",
  ...more,
});

/** Finds every "Mary" (must) and every "ugh" (consider), after as long as `delay` says. */
export const fakeChecker = (delay: (text: string) => number = () => 0): Checker => ({
  async check({ text }) {
    await new Promise((done) => setTimeout(done, delay(text)));
    const at = (word: string, level: Level): Finding[] =>
      Array.from(text.matchAll(new RegExp(word, "gu")), ({ index }) =>
        findingAt(text, { start: index, end: index + word.length }, { level }),
      );
    const findings = [...at("Mary", "must"), ...at("ugh", "consider")];
    return decide(findings, findings.map(nameDetail), [NAMES]);
  },
});

const nameDetail = ({ place }: Finding): Observation => ({
  kind: "detail",
  place,
  confidence: 0.8,
  detector: "fake",
  details: { type: "NAME", about: "patient" },
});

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with the fake checker and these words on standard input. */
export async function runWith(
  args: readonly string[],
  {
    stdin = "",
    ...more
  }: Partial<Omit<Context, "stdin">> & { stdin?: string | Uint8Array | Context["stdin"] } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await run(args, {
    stdin:
      typeof stdin === "string" || stdin instanceof Uint8Array ? Readable.from([Buffer.from(stdin)]) : stdin,
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: {},
    outIsTerminal: false,
    errIsTerminal: false,
    columns: undefined,
    onStop: () => {},
    threads: 1,
    loadThreads: () => Promise.reject(new Error("One thread is enough here.")),
    loadChecker: async () => fakeChecker(),
    loadRules: async () => rules,
    loadPictureTools: async () => fakeTools(),
    ...more,
  });
  return { code, out, err };
}
