import type { ReportSetting, ReportWriter } from "../write-report.ts";
import { pageBegins, pageEnds } from "./page.ts";
import { shownReport } from "./shown-report.ts";

/**
 * One page that opens from disk and asks for nothing. What it shows lies in it as data, a block for each post, which
 * its script makes into text and never into markup.
 */
export function htmlWriter(setting: ReportSetting): ReportWriter {
  const shown = shownReport(setting);
  return {
    begin: pageBegins,
    result(result) {
      const post = shown.result(result);
      return post ? dataBlock("post", post) : "";
    },
    end: () => `${dataBlock("report", shown.data())}${pageEnds()}`,
  };
}

/** Browsers run no script of this type. Without "<" nothing in it can end it or begin a comment. */
const dataBlock = (kind: string, data: object): string =>
  `<script type="application/json" class="${kind}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>\n`;
