import { defineCue } from "./define-cue.ts";
import { gap, patterns } from "./parts.ts";

export const knownHarm = defineCue({
  name: "known-harm",
  means:
    "A harm that evidence has settled is named: tobacco, alcohol, sun, asbestos, a virus that causes cancer.",
  patterns: patterns(
    `\\b(?:smok\\w+|tobacco|cigarettes?|alcohol|drinking|asbestos|radon|sun ?(?:burn|beds?|light)|uv|hpv|hepatitis [bc]|obesity|processed meat|air pollution|(?:helicobacter|h) pylori|high blood pressure)\\b${gap(30)}\\b(?:caus\\w+|rais\\w+|increas\\w+|linked|leads? to|the risk|harms?|kills?)\\b`,
  ),
});
