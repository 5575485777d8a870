import { Dialect, LocalLinter } from "harper.js";
import { slimBinaryInlined } from "harper.js/slimBinaryInlined";

/** Posts are spelt and cased as their authors like; only what a changed sentence can get wrong counts. */
const LEFT_ASIDE = new Set([
  "Spelling",
  "Capitalization",
  "WordChoice",
  "Style",
  "Readability",
  "Enhancement",
  "Regionalism",
]);

/** A function that says what is wrong with a text's grammar and was not wrong before it was changed. */
export async function grammar(): Promise<(before: string, after: string) => Promise<string[]>> {
  const linter = new LocalLinter({ binary: slimBinaryInlined, dialect: Dialect.British });
  await linter.setup();
  const faultsIn = async (text: string): Promise<string[]> =>
    (await linter.lint(text))
      .filter((lint) => !LEFT_ASIDE.has(lint.lint_kind()))
      .map((lint) => `${lint.lint_kind()} ${lint.message()}`);
  return async (before, after) => without(await faultsIn(after), await faultsIn(before));
}

/** What one list holds more often than the other. */
function without(all: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
