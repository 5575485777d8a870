import type { ReportData, ShownPost } from "../html/data.ts";

export interface Read {
  readonly data: ReportData;
  readonly posts: readonly ShownPost[];
}

/** Takes the data out of the page it was written into, so that nothing is kept twice. */
export function readData(page: Document): Read {
  const blocks = (kind: string): string[] =>
    [...page.querySelectorAll(`script.${kind}`)].map((block) => {
      block.remove();
      return block.textContent ?? "";
    });
  return {
    data: JSON.parse(blocks("report")[0]!),
    posts: blocks("post").map((block): ShownPost => JSON.parse(block)),
  };
}
