import type { Flag } from "../measure.ts";
import { load, packageBytes, packageVersion } from "../packages.ts";
import { detailsOfTool } from "../types.ts";
import { type Entry, fromFunction } from "./tool.ts";

interface View {
  compute(what: "offset"): View;
  people(): View;
  places(): View;
  match(pattern: string): View;
  readonly docs: readonly (readonly {
    readonly offset: { readonly start: number; readonly length: number };
  }[])[];
}

/**
 * A reader of English rather than a finder of details, so what could be a detail is taken. Its organisations
 * are not: on the training posts they found next to nothing and flagged many harmless texts.
 */
const LOOKS: readonly (readonly [string, (doc: View) => View])[] = [
  ["PERSON", (doc) => doc.people()],
  ["PLACE", (doc) => doc.places()],
  ["DATE", (doc) => doc.match("#Date+")],
  ["CARDINAL", (doc) => doc.match("#NumericValue+")],
  ["PHONE", (doc) => doc.match("#PhoneNumber+")],
  ["EMAIL", (doc) => doc.match("#Email")],
  ["URL", (doc) => doc.match("#Url")],
  ["MENTION", (doc) => doc.match("#AtMention")],
];

export const compromise: Entry = {
  name: "compromise",
  async open() {
    const nlp = load<(text: string) => View>("compromise");
    return fromFunction(this.name, packageVersion(this.name), packageBytes(this.name), (text) => {
      const doc = nlp(text).compute("offset");
      return LOOKS.flatMap(([type, look]) => look(doc).docs.flatMap((terms) => toFlag(terms, type)));
    });
  },
};

function toFlag(terms: View["docs"][number], type: string): Flag[] {
  const [first, last] = [terms[0]?.offset, terms.at(-1)?.offset];
  return first && last
    ? [{ start: first.start, end: last.start + last.length, types: detailsOfTool(type) }]
    : [];
}
