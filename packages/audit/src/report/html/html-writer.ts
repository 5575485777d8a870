import type { ReportSetting, ReportWriter } from "../write-report.ts";

export const htmlWriter = (_setting: ReportSetting): ReportWriter => ({
  begin: () => "",
  result: () => "",
  end: () => "",
});
