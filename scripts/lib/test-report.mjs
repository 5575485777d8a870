/**
 * Counts from vitest's report. A file that could not be loaded has no tests to fail, so it counts as one
 * failure; so does a run that failed without saying where.
 */
export function countTests(readReport, status) {
  const { numPassedTests: passed, numFailedTests, testResults } = parse(readReport);
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = numFailedTests + unloaded;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

function parse(readReport) {
  try {
    return JSON.parse(readReport());
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}
