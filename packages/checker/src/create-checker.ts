import {
  type AuthorProfile,
  type Checker,
  type Detector,
  decide,
  type Jurisdiction,
  judge,
  observe,
  type Profession,
  readDraft,
} from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { cite } from "@chaperone/guidance";
import { rules } from "@chaperone/rules";

export interface CheckerOptions {
  /** Whose guidance applies. */
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  /** Fills what a draft's own author profile leaves out. */
  readonly author?: AuthorProfile;
  /** A closer reading by a language model. Without one the coverage says so. */
  readonly reader?: Detector;
}

/**
 * A checker that works where it is called: page, worker or Node, without any network.
 * @example
 * const checker = createChecker({ jurisdiction: "IE", profession: "doctor" });
 * const { level, findings } = await checker.check({ text, kind: "post", platform: "x", author: {} });
 */
export function createChecker({ jurisdiction, profession, author, reader }: CheckerOptions): Checker {
  const set = reader ? [...detectors, reader] : detectors;
  return {
    async check(draft, signal) {
      const date = draft.postedAt ?? new Date().toISOString().slice(0, 10);
      const document = readDraft({ ...draft, postedAt: date, author: { ...author, ...draft.author } });
      const { observations, coverage } = await observe(document, set, signal);
      const findings = judge(document, observations, rules, (duties) =>
        cite(duties, { jurisdiction, profession, date }),
      );
      return decide(findings, observations, reader ? coverage : [...coverage, WITHOUT_READER]);
    },
  };
}

const WITHOUT_READER = {
  detector: "reader",
  reads: "meaning, read closely by a language model",
  run: { state: "skipped", reason: "no language model is installed" },
  optional: true,
} as const;
