import { describe, expect, it } from "vitest";
import { countTests } from "../lib/test-report.mjs";

const passed = { status: "passed" };
const failed = { status: "failed" };
const report = (numPassedTests, numFailedTests, testResults) => () =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults });

describe("the sum of a test run", () => {
  it.each([
    {
      name: "all passed",
      read: report(2, 0, [{ status: "passed", assertionResults: [passed, passed] }]),
      status: 0,
      sum: { passed: 2, failed: 0 },
    },
    {
      name: "a failed test counts once, not again for its file",
      read: report(1, 1, [{ status: "failed", assertionResults: [passed, failed] }]),
      status: 1,
      sum: { passed: 1, failed: 1 },
    },
    {
      name: "a file that could not be loaded counts as a failure",
      read: report(1, 0, [
        { status: "passed", assertionResults: [passed] },
        { status: "failed", assertionResults: [] },
      ]),
      status: 1,
      sum: { passed: 1, failed: 1 },
    },
    {
      name: "an error outside every test counts as a failure",
      read: report(3, 0, [{ status: "passed", assertionResults: [passed] }]),
      status: 1,
      sum: { passed: 3, failed: 1 },
    },
    {
      name: "a run that wrote no report failed",
      read: () => {
        throw new Error("no such file");
      },
      status: 1,
      sum: { passed: 0, failed: 1 },
    },
  ])("$name", ({ read, status, sum }) => {
    expect(countTests(read, status)).toEqual(sum);
  });
});
