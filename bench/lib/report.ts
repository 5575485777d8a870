import {
  detailScores,
  macroF1,
  rates,
  reliability,
  ruleScores,
  type Scored,
  wronglyDetailed,
} from "./score.ts";

const figure = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : "-").padStart(9);

/** One table for a scored corpus: verdicts, rules, details. */
export function report(title: string, scored: readonly Scored[]): string {
  const { posts, stopRecall, anyRecall, falseStops, falseAlarms } = rates(scored);
  const rules = ruleScores(scored);
  const lines = [
    `${title}: ${posts} posts`,
    `  stop recall   ${figure(stopRecall)}   gold must answered must`,
    `  any recall    ${figure(anyRecall)}   gold broken answered must or should`,
    `  false stops   ${figure(falseStops)}   gold clean answered must`,
    `  false alarms  ${figure(falseAlarms)}   gold clean answered must or should`,
    "",
    `  ${"rule".padEnd(40)}  gold  found precision   recall       F1`,
    ...rules.map(
      ({ rule, gold, found, precision, recall, f1 }) =>
        `  ${rule.padEnd(40)} ${String(gold).padStart(5)} ${String(found).padStart(6)} ${figure(precision)}${figure(recall)}${figure(f1)}`,
    ),
    `  macro F1 over the rules that posts are labelled with: ${macroF1(rules).toFixed(3)}`,
    "",
    "  a finding's confidence  findings     said    right",
    ...reliability(scored).map(
      ({ from, to, findings, confidence, right }) =>
        `  ${from.toFixed(1)} to ${to.toFixed(1)}            ${String(findings).padStart(9)}${figure(confidence)}${figure(right)}`,
    ),
    "",
    `  ${"detail".padEnd(12)}   gold   touched  covered     typed precision`,
    ...detailScores(scored).map(
      ({ type, gold, touched, covered, typed, precision }) =>
        `  ${type.padEnd(12)} ${String(gold).padStart(6)} ${figure(touched)}${figure(covered)}${figure(typed)}${figure(precision)}`,
    ),
    `  clean posts with a wrong detail: ${wronglyDetailed(scored).toFixed(3)}`,
  ];
  return lines.join("\n");
}
