import { readdirSync, readFileSync } from "node:fs";
import { readDraft } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { claim } from "../src/claim.ts";

interface Examples {
  readonly id: string;
  readonly instead: string;
  readonly states: readonly string[];
  readonly passes: readonly string[];
}
const data = new URL("../../claims/data/", import.meta.url);
const topics = readdirSync(data).map((name) => {
  const { topic, claims } = parse(readFileSync(new URL(name, data), "utf8"));
  return [topic, claims] as [string, Examples[]];
});

async function found(text: string, stance = "stated"): Promise<string[]> {
  const { reading } = readDraft({ text, kind: "post", platform: "x", author: {} });
  return [...(await claim.detect(reading, () => []))].flatMap((one) =>
    one.kind === "claim" && one.details.stance === stance ? [one.details.id] : [],
  );
}

describe.each(topics)("%s", (_, claims) => {
  it.each(claims.map((one) => [one.id, one] as const))("%s", async (id, { states, passes }) => {
    const missed = [];
    for (const text of states) if (!(await found(text)).includes(id)) missed.push(text);
    const wrong = [];
    for (const text of passes) if ((await found(text)).length > 0) wrong.push(text);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});

it.each(topics)("what %s offers instead of a claim states none", async (_, claims) => {
  for (const { id, instead } of claims) {
    const text = `Busy week. ${instead} See you Monday.`;
    expect(await found(text), instead).toEqual([]);
    expect(await found(text, "denied"), instead).toContain(id);
  }
});
