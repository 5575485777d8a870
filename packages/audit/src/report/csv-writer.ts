import Papa from "papaparse";
import { keyOfPost } from "../key-of-post.ts";
import type { AuditResult } from "../result.ts";
import { cutText } from "./cut-text.ts";
import { isShown } from "./is-shown.ts";
import { numbersOfCases } from "./numbers-of-cases.ts";
import { openAt } from "./open-at.ts";
import { postedAt } from "./posted-at.ts";
import { words } from "./words.en.ts";
import type { ReportSetting, ReportWriter } from "./write-report.ts";

/** A spreadsheet's cell holds 32,767 characters. */
const LONGEST_CELL = 32_000;

/**
 * A spreadsheet reckons what begins like this, after whatever space; some take the wide forms too. A post could so
 * reach other cells, files and the network.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u;

/** Rows for whoever helps: one post each, the heaviest first, with a column to note what was done. */
export function csvWriter({ cases }: ReportSetting): ReportWriter {
  const casesOf = numbersOfCases(cases);
  let place = 0;
  return {
    // Without the mark Excel takes UTF-8 for the old alphabet of its country.
    begin: () => `\uFEFF${row(Object.values(words.csv.columns))}`,
    result: (result) => (isShown(result) ? row(cellsOf(result, ++place, casesOf)) : ""),
    end: () => "",
  };
}

const row = (cells: readonly string[]): string =>
  `${Papa.unparse([cells.map((cell) => cutText(cell, LONGEST_CELL))], { escapeFormulae: FORMULA })}\r\n`;

function cellsOf(
  result: AuditResult,
  place: number,
  casesOf: ReadonlyMap<string, readonly number[]>,
): string[] {
  const { post, findings, level, depth, recognisability, same } = result;
  const time = postedAt(post.time);
  const lines = (cells: readonly string[]): string => [...new Set(cells)].join("\n");
  const cells: Readonly<Record<keyof typeof words.csv.columns, string>> = {
    place: String(place),
    done: "",
    level: level === "incomplete" ? words.incomplete : level,
    network: words.networks[post.network],
    kind: words.kinds[post.kind],
    posted: time?.short ?? "",
    zone: time ? words.zones[time.zone] : "",
    open: openAt(post) ?? "",
    where: [post.whereabouts ?? "", openAt(post) === null ? words.lookFor[post.network] : ""]
      .filter(Boolean)
      .join("\n"),
    text: post.text,
    found: lines(findings.map(({ level: weight, message }) => `${weight}: ${message.what}`)),
    passages: lines(findings.flatMap(({ span }) => (span ? [post.text.slice(span.start, span.end)] : []))),
    inPictures: lines(findings.flatMap(({ picture }) => picture ?? [])),
    why: lines(findings.map(({ message }) => message.why)),
    next: lines(findings.map(({ message }) => message.next)),
    guidanceToday: lines(findings.flatMap(({ guidance }) => guidance.map(words.citation))),
    guidanceThen: guidanceThenIn(result),
    people: recognisability ? words.people.lines(recognisability).join("\n") : "",
    cases: (casesOf.get(keyOfPost(post)) ?? []).join(", "),
    same: lines(same.map((copy) => openAt(copy) ?? words.copy(copy))),
    pictures: post.pictures.length > 0 ? String(post.pictures.length) : "",
    read: words.depths[depth],
  };
  return Object.values(cells);
}

/** Nothing in force is an answer; of a post without a date there is none. */
function guidanceThenIn({ post, findings }: AuditResult): string {
  if (post.time === null) return "";
  const cited = new Set(findings.flatMap(({ guidanceThen }) => guidanceThen.map(words.citation)));
  return cited.size > 0 ? [...cited].join("\n") : words.noneThen;
}
