import {
  type AuthorProfile,
  type Checker,
  type CheckOptions,
  type CoverageEntry,
  type Detector,
  type DetectorRun,
  type Document,
  type Draft,
  decide,
  type Finding,
  type Judging,
  type Jurisdiction,
  judge,
  LEVELS,
  type Ledger,
  type Observation,
  type Observed,
  observe,
  observeImages,
  type Profession,
  type RuleContext,
  readDraft,
  ruleContext,
  type Verdict,
  WHOLE_DRAFT,
} from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { cite } from "@chaperone/guidance";
import { collectiveOf, recognise, traceOf } from "@chaperone/risk";
import { rules } from "@chaperone/rules";
import { type AltText, altTexts, placedInAltText } from "./alt-text.ts";
import { otherLanguageEntry } from "./other-language.ts";

export interface CheckerOptions {
  /** Whose guidance applies. */
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  /** Fills what a draft's own author profile leaves out. */
  readonly author?: AuthorProfile;
  /**
   * Loads a closer reading by a language model, once, at the first check. Where it is absent or cannot be
   * loaded, the rest works alone and the coverage says so.
   */
  readonly reader?: () => Promise<Detector>;
  /** Why there is no reader, as the coverage then says. */
  readonly withoutReader?: string;
}

const NOT_INSTALLED = "no language model is installed";

/**
 * A checker that works where it is called: page, worker or Node, without any network.
 * @example
 * const checker = createChecker({ jurisdiction: "IE", profession: "doctor" });
 * const { level, findings } = await checker.check({ text, kind: "post", platform: "x", author: {} });
 */
export function createChecker({
  jurisdiction,
  profession,
  author,
  reader: load,
  withoutReader = NOT_INSTALLED,
}: CheckerOptions): Checker {
  let reader: Promise<Detector> | undefined;
  return {
    async check(draft, { signal, onFirst, ledger, published = false, onObserved } = {}) {
      const today = new Date().toISOString().slice(0, 10);
      const date = draft.postedAt ?? today;
      const dated: Draft = { ...draft, postedAt: date, author: { ...author, ...draft.author } };
      const alts = altTexts(dated);
      const documents = [readDraft(dated), ...alts.map(({ document }) => document)] as const;
      const scene: Scene = {
        date,
        ledger,
        alts,
        images: observeImages(dated.images ?? []),
        onObserved,
        judging: {
          jurisdiction,
          cite: (duties) => cite(duties, { jurisdiction, profession, date: published ? today : date }),
          ...(published && {
            citeThen: (duties) =>
              draft.postedAt === undefined
                ? []
                : cite(duties, { jurisdiction, profession, date, binding: true }),
          }),
        },
      };
      const light = await inTurn(documents, (one) => observe(one, detectors, signal));
      const verdictOn = (read: readonly Observed[], ...more: CoverageEntry[]): Verdict =>
        verdict(documents[0], read, more, scene);
      if (!load) return verdictOn(light, readerEntry({ state: "skipped", reason: withoutReader }));
      onFirst?.(verdictOn(light, readerEntry({ state: "running" })));
      reader ??= load();
      const loading = reader;
      return verdictOn(await inTurn(documents, (one, at) => readClosely(one, light[at]!, loading, signal)));
    },
  };
}

/** What a draft is judged with, besides its text. */
interface Scene {
  readonly date: string;
  readonly ledger: Ledger | undefined;
  readonly alts: readonly AltText[];
  readonly images: ReturnType<typeof observeImages>;
  readonly judging: Judging;
  readonly onObserved: CheckOptions["onObserved"];
}

/** @param read what was observed in the text and then in each description of a picture */
function verdict(
  document: Document,
  [text, ...described]: readonly Observed[],
  more: readonly CoverageEntry[],
  { date, ledger, alts, images, judging, onObserved }: Scene,
): Verdict {
  const seen = [...text!.observations, ...images.observations];
  const context = ruleContext(document, seen, judging.jurisdiction);
  const observations = [...seen, ...recognised(context, date, ledger)];
  onObserved?.([...observations, ...described.flatMap((one) => one.observations)]);
  const findings = [
    ...judge(document, observations, rules, judging),
    ...alts.flatMap((alt, at) =>
      placedInAltText(judge(alt.document, described[at]!.observations, rules, judging), alt.image),
    ),
  ].sort(byLevel);
  const language = otherLanguageEntry(document.text);
  const coverage = [...text!.coverage, ...images.coverage, ...more, ...(language ? [language] : [])];
  const decided = decide(findings, observations, coverage);
  return ledger ? { ...decided, trace: traceOf(context, { id: "", date }, ledger.key) } : decided;
}

const byLevel = (a: Finding, b: Finding): number => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);

/** One after the other: a model has one run at a time. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  each: (item: Item, at: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) results.push(await each(item, at));
  return results;
}

/** How many people fit what is told of a patient, here and with earlier posts; nothing where none is described. */
function recognised(context: RuleContext, date: string, ledger: Ledger | undefined): Observation[] {
  const found: Observation[] = [];
  const about = { place: WHOLE_DRAFT, detector: "recognisability" } as const;
  const alone = recognise(context);
  if (alone) found.push({ ...about, kind: "recognisability", confidence: 1, details: alone });
  const together = ledger && collectiveOf({ described: context, date, ledger });
  if (together)
    found.push({ ...about, kind: "collective", confidence: together.probability, details: together });
  return found;
}

/** The light stage's observations as the reader revises them; a reader that fails changes nothing. */
async function readClosely(
  document: Document,
  light: Observed,
  reader: Promise<Detector>,
  signal: AbortSignal | undefined,
): Promise<Observed> {
  let detector: Detector;
  try {
    detector = await reader;
  } catch (error) {
    const reason = error instanceof Error ? error.name : "unknown error";
    return { ...light, coverage: [...light.coverage, readerEntry({ state: "failed", reason })] };
  }
  const close = await observe(document, [detector], signal, light);
  return {
    ...close,
    coverage: close.coverage.map((entry) =>
      entry.detector === detector.id ? { ...entry, optional: true } : entry,
    ),
  };
}

/** While it is at work nothing can be called complete; where it cannot work, the rest stands alone. */
const readerEntry = (run: DetectorRun): CoverageEntry => ({
  detector: "reader",
  reads: "meaning, read closely by a language model",
  run,
  optional: run.state !== "running",
});
