import { readFileSync } from "node:fs";

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** Every lower-case word of a Hunspell dictionary with its suffixed forms; proper names are capitalised there. */
export function readDictionary(path: string): Set<string> {
  const suffixes = readSuffixes(readFileSync(`${path}.aff`, "utf8"));
  const words = new Set<string>();
  for (const line of readFileSync(`${path}.dic`, "utf8").split("\n").slice(1)) {
    const [stem = "", flags = ""] = line.trim().split("/");
    if (!/^[a-z]/.test(stem)) continue;
    words.add(stem);
    for (const flag of flags) {
      for (const { strip, add, condition } of suffixes.get(flag) ?? []) {
        if (condition.test(stem)) words.add(stem.slice(0, stem.length - strip.length) + add);
      }
    }
  }
  return words;
}

function readSuffixes(rules: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const [, flag = "", strip = "", add = "", condition = ""] of rules.matchAll(
    /^SFX (\S) +(\S+) +(\S+) +(\S+)/gm,
  )) {
    const list = suffixes.get(flag) ?? [];
    list.push({ strip: strip === "0" ? "" : strip, add, condition: new RegExp(`${condition}$`) });
    suffixes.set(flag, list);
  }
  return suffixes;
}
