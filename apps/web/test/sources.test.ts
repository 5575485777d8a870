import type { Source } from "@chaperone/core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Sources } from "../src/findings/sources.tsx";

const SEEN: Source = { title: "Water and colds", url: "https://www.example.org/water", verified: "seen" };
const RECALLED: Source = { title: "Colds at large", url: "https://example.net/1", verified: "recalled" };
const show = (...sources: Source[]): string => renderToStaticMarkup(createElement(Sources, { sources }));

it("each source is a link that opens beside the draft, and says where it leads", () => {
  const shown = show(SEEN);
  expect(shown).toContain("The evidence");
  expect(shown).toMatch(
    /<a href="https:\/\/www\.example\.org\/water" target="_blank" rel="noopener noreferrer">/u,
  );
  expect(shown).toContain(">example.org<");
  expect(shown).not.toContain("not been checked");
});

it("a source written down from memory says that its address has not been checked", () => {
  expect(show(SEEN, RECALLED).match(/this address has not been checked yet/gu)).toHaveLength(1);
});

it("nothing stands where no evidence is known", () => {
  expect(show()).toBe("");
});
