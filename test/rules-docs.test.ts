import { expect, it } from "vitest";
import { stalePages } from "../scripts/rules-docs.ts";

it("docs/rules says what the rule folders say (npm run docs:rules)", async () => {
  expect(await stalePages()).toEqual([]);
});
