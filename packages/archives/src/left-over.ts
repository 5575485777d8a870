import type { Container } from "./files/container.ts";
import type { FileReport } from "./reading.ts";
import { fileReport } from "./report.ts";

/**
 * Accounts for the files of a container that nothing was reported on: one by one where files were given by
 * themselves, else in one figure, for an archive holds thousands of pictures and settings.
 */
export function leftOver(
  { name, files, reports }: Container,
  told: ReadonlySet<string>,
): readonly FileReport[] {
  const rest = files.filter((file) => !told.has(file.name));
  if (files.length + reports.length === 0)
    return [fileReport(name, { state: "left-out", problem: "unknown-format", details: { files: 0 } })];
  if (rest.length === 0) return [];
  const problem = rest.length < files.length ? null : whyNothing(rest.map(({ path }) => path));
  const state = problem === "html-instead-of-json" ? "refused" : "left-out";
  if (name === "" && rest.length <= LOOSE)
    return rest.map((file) => fileReport(file.name, { state, problem }));
  // That it was cut off is said already, and why it holds nothing known.
  if (problem === "unknown-format" && reports.some(({ name: of }) => of === name)) return [];
  const folder = name === "" ? rest[0]!.name.slice(0, rest[0]!.name.indexOf("/") + 1) : name;
  return [fileReport(folder, { state, problem, details: { files: rest.length } })];
}

/** Files given by themselves that are each named. */
const LOOSE = 20;

/** Why a whole container has no posts. Meta and Google offer pages to look at before files to read. */
const whyNothing = (paths: readonly string[]): "html-instead-of-json" | "unknown-format" =>
  paths.some((path) => /\.html?$/iu.test(path)) && !paths.some((path) => /\.(?:json|js|csv)$/iu.test(path))
    ? "html-instead-of-json"
    : "unknown-format";
