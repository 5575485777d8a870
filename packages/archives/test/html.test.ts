import { expect, it } from "vitest";
import { wordsOf } from "../src/text/html.ts";

it.each([
  ["<p>One<br>two</p><p>Three</p>", "One\ntwo\n\nThree"],
  ["<ul><li>a</li><li>b</li></ul>", "- a\n- b"],
  ["a<script>var x = '<p>';</script>b<!-- c -->d", "abd"],
  ["a<style>p {}</STYLE >b", "ab"],
  ["kept<script>never closed <p>words</p>", "kept"],
  ["5 &lt; 6 &amp;amp; 7", "5 < 6 &amp; 7"],
  ["two&nbsp;&nbsp;<br>&nbsp;lines", "two\nlines"],
])("%s reads as %j", (html, words) => {
  expect(wordsOf(html)).toBe(words);
});

it.each(["<script>", "<!--", "<br ", "&nbsp;", "<p", "</script"])("a million of %s end soon", (piece) => {
  expect(wordsOf(`words ${piece.repeat(1_000_000)}`)).toMatch(/^words/u);
});
