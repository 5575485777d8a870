import { describe, expect, it } from "vitest";
import type { AuditResult } from "../src/index.ts";
import { writeReport } from "../src/report/write-report.ts";
import { madeResult, madeSummary } from "./lib/made-report.ts";

const nothingElse = { cases: [], summary: madeSummary() };

describe("writing a report", () => {
  it("waits for each output before it asks for the next result", async () => {
    const log: string[] = [];
    async function* results(): AsyncGenerator<AuditResult> {
      for (const id of ["a", "b"]) {
        log.push(`asked for ${id}`);
        yield madeResult("Saw her.", { post: { id } });
      }
    }
    await writeReport({ results: results(), ...nothingElse }, [
      {
        format: "jsonl",
        name: "posts.jsonl",
        async write(text) {
          await new Promise(setImmediate);
          const { type, post } = JSON.parse(text);
          log.push(`wrote ${post?.id ?? type}`);
        },
      },
    ]);
    expect(log).toEqual(["wrote summary", "asked for a", "wrote a", "asked for b", "wrote b"]);
  });

  it("writes all outputs in one pass, and each knows the others", async () => {
    let passes = 0;
    function* results(): Generator<AuditResult> {
      passes++;
      for (let id = 0; id < 5_002; id++) yield madeResult("Saw her.", { post: { id: String(id) } });
    }
    const files: Record<string, string[]> = { html: [], csv: [], jsonl: [] };
    await writeReport(
      { results: results(), ...nothingElse },
      (["html", "csv", "jsonl"] as const).map((format) => ({
        format,
        name: `mine.${format}`,
        write: (text: string) => void files[format]!.push(text),
      })),
    );
    expect(passes).toBe(1);
    expect(files.csv!.join("").split("\r\n")).toHaveLength(1 + 5_002 + 1);
    expect(files.jsonl!.join("").split("\n")).toHaveLength(1 + 5_002 + 1);
    const html = files.html!.join("");
    expect(html.match(/class="post"/gu)).toHaveLength(5_000);
    expect(html).toContain(
      '"morePosts":2,"names":{"html":"mine.html","csv":"mine.csv","jsonl":"mine.jsonl"}',
    );
  });

  it("fails as its output does", async () => {
    const full = new Error("no space left");
    const output = {
      format: "csv",
      name: "posts.csv",
      write: () => Promise.reject(full),
    } as const;
    await expect(writeReport({ results: [], ...nothingElse }, [output])).rejects.toBe(full);
  });
});
