import type { AuditCase, AuditResult } from "../result.ts";
import { csvWriter } from "./csv-writer.ts";
import { htmlWriter } from "./html/html-writer.ts";
import { jsonlWriter } from "./jsonl-writer.ts";
import type { AuditSummary } from "./summary.ts";

export const REPORT_FORMATS = ["html", "csv", "jsonl"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportInput {
  /** The heaviest first; those with nothing found stand in no list for people. */
  readonly results: AsyncIterable<AuditResult> | Iterable<AuditResult>;
  readonly cases: readonly AuditCase[];
  readonly summary: AuditSummary;
}

/** Where a report goes. */
export interface ReportOutput {
  readonly format: ReportFormat;
  /** Of the file: a report says where its other parts are. */
  readonly name: string;
  write(text: string): void | Promise<void>;
}

/** One format's text, made as results come. */
export interface ReportWriter {
  begin(): string;
  /** @returns "" where it holds no more posts or has nothing to say of this one */
  result(result: AuditResult): string;
  end(): string;
}

/** Told once to every writer before the first result. */
export interface ReportSetting {
  readonly cases: readonly AuditCase[];
  readonly summary: AuditSummary;
  /** Names of all files of the report. */
  readonly names: Readonly<Partial<Record<ReportFormat, string>>>;
}

const WRITERS: Readonly<Record<ReportFormat, (setting: ReportSetting) => ReportWriter>> = {
  html: htmlWriter,
  csv: csvWriter,
  jsonl: jsonlWriter,
};

/**
 * Writes all outputs in one pass over the results; memory grows with none of them, save for the HTML's list of cited
 * guidance and for what `cases` and `summary` hold already.
 * @throws what an output or the results throw
 */
export async function writeReport(input: ReportInput, outputs: readonly ReportOutput[]): Promise<void> {
  const names = Object.fromEntries(outputs.map(({ format, name }) => [format, name]));
  const setting: ReportSetting = { cases: input.cases, summary: input.summary, names };
  const open = outputs.map((output) => ({ output, writer: WRITERS[output.format](setting) }));
  const writeAll = async (textOf: (writer: ReportWriter) => string): Promise<void> => {
    for (const { output, writer } of open) {
      const text = textOf(writer);
      if (text !== "") await output.write(text);
    }
  };
  await writeAll((writer) => writer.begin());
  for await (const result of input.results) await writeAll((writer) => writer.result(result));
  await writeAll((writer) => writer.end());
}
