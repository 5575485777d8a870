import { PROFESSIONS } from "@chaperone/core";
import { parseDocument } from "yaml";
import type { GuidanceDocument } from "../src/document.ts";
import { checkCollection } from "./check-collection.ts";
import { checkDocument } from "./check-document.ts";
import type { Problem } from "./problem.ts";

export interface Source {
  /** Below data/: "gb/gmc-social-media-2024.yaml". */
  readonly path: string;
  readonly text: string;
}

/** Reads and checks all files. Documents are only to be used when there are no problems. */
export function readDocuments(sources: readonly Source[]): {
  readonly documents: readonly GuidanceDocument[];
  readonly problems: readonly Problem[];
} {
  const documents: GuidanceDocument[] = [];
  const problems: Problem[] = [];
  for (const { path, text } of sources) {
    const yaml = parseDocument(text);
    const found = yaml.errors.length > 0 ? yaml.errors.map(notYaml(path)) : checkDocument(yaml.toJS(), path);
    problems.push(...found);
    if (found.length === 0) documents.push(toDocument(yaml.toJS()));
  }
  // Without the documents left out above, sound ones would seem to name successors that do not exist.
  return { documents, problems: problems.length > 0 ? problems : checkCollection(documents) };
}

const notYaml =
  (path: string) =>
  ({ message }: Error): Problem => ({
    where: path,
    wrong: `it is not valid YAML: ${message.split("\n")[0]}`,
    next: 'Quote a text that contains ": " or begins with "#".',
  });

type Checked = Omit<GuidanceDocument, "professions"> & {
  readonly professions: GuidanceDocument["professions"] | "all";
  readonly gaps?: readonly string[];
};

/** Gaps are for editors and stay in the data. */
function toDocument({ gaps: _gaps, professions, ...rest }: Checked): GuidanceDocument {
  return { ...rest, professions: professions === "all" ? PROFESSIONS : professions };
}
