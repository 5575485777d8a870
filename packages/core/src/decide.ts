import type { Coverage } from "./detector.ts";
import type { Finding } from "./finding.ts";
import type { Observation } from "./observation.ts";
import type { Verdict, VerdictLevel } from "./verdict.ts";

/** Sums up findings and coverage in one level. A part that did not run is never taken for approval. */
export function decide(
  findings: readonly Finding[],
  observations: readonly Observation[],
  coverage: Coverage,
): Verdict {
  const details = observations.filter((one): one is Observation<"detail"> => one.kind === "detail");
  const recognisability = observations.find((one) => one.kind === "recognisability")?.details;
  const collective = observations.find((one) => one.kind === "collective")?.details;
  return {
    level: levelOf(findings, coverage),
    findings,
    details,
    coverage,
    ...(recognisability && { recognisability }),
    ...(collective && { collective }),
  };
}

function levelOf(findings: readonly Finding[], coverage: Coverage): VerdictLevel {
  const found = (level: Finding["level"]): boolean => findings.some((finding) => finding.level === level);
  if (found("must")) return "must";
  if (found("should")) return "should";
  // Below "should" a missing part weighs more than a thought: what it would have said is not known.
  if (coverage.some(({ run, optional }) => run.state !== "ran" && !optional)) return "incomplete";
  return found("consider") ? "consider" : "nothing-found";
}
