import { defineCue } from "./define-cue.ts";
import { gap, patterns } from "./parts.ts";

export const officialFinding = defineCue({
  name: "official-finding",
  means: "What is said rests on a public finding: a court, tribunal, inquiry, inspection.",
  patterns: patterns(
    `\\b(?:inquiry|tribunal|coroner|inquest|court|cqc|hiqa|gmc|mpts|nmc|ombudsman|regulator|judge|jury|report|judge?ment|panel|asa|rqia|committee)\\b${gap(40)}\\b(?:found|finds|concluded|ruled|says|said|recorded|published|public|convicted|upheld|struck|suspended|determination|hearing)\\b`,
    `\\b(?:pleaded guilty|convicted|jailed|sentenced|struck off|court heard|on the public record|public record|settled)\\b`,
    `\\b(?:published|official|independent|annual) (?:report|inquiry|judge?ment|findings|review|notice)\\b`,
  ),
});
