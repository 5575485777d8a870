import type { Region } from "../../packages/core/src/index.ts";
import { area } from "../../packages/images/src/geometry.ts";
import { fitLogistic } from "../judgement/logistic.ts";
import type { Example, Truth } from "./examples.ts";

/** Held back this much: some traits all but repeat each other. */
const RIDGE = 0.5;

/** One weight for the constant and each trait. */
export interface Weights {
  readonly unread: readonly number[];
  readonly read: readonly number[];
}

/** Both models: by looks alone (which also stands in where a line was not read), and with the reading. */
export function fitBoth(examples: readonly Example[]): Weights {
  const known = examples.filter(({ isText }) => isText !== null);
  const read = known.filter(({ reads }) => reads);
  const weigh = (of: readonly Example[], row: (example: Example) => number[]): number[] =>
    fitLogistic(
      of.map(row),
      of.map(({ isText }) => isText === true),
      RIDGE,
    );
  return {
    unread: weigh(known, ({ looks }) => [1, ...looks]),
    read: weigh(read, ({ looks, reads }) => [1, ...looks, ...reads!]),
  };
}

export function chance(example: Pick<Example, "looks" | "reads">, { unread, read }: Weights): number {
  const row = [1, ...example.looks, ...(example.reads ?? [])];
  const weights = example.reads ? read : unread;
  return 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
}

/** Of all margins, of a line's thickness on each side. */
const MARGIN = 0.1;
export const grown = ({ region, margin: [x, y] }: Pick<Example, "region" | "margin">): Region => ({
  left: region.left - MARGIN * x,
  top: region.top - MARGIN * y,
  width: region.width + 2 * MARGIN * x,
  height: region.height + 2 * MARGIN * y,
});

const isIn = (x: number, y: number, { left, top, width, height }: Region): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** Part of a region that lies in any of the boxes, on a grid. */
export function coveredPart(region: Region, boxes: readonly Region[], columns = 40, rows = 12): number {
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = region.left + ((column + 0.5) / columns) * region.width;
      const y = region.top + ((row + 0.5) / rows) * region.height;
      if (boxes.some((box) => isIn(x, y, box))) count++;
    }
  }
  return count / (columns * rows);
}

/** Part of a picture that is in boxes. */
const totalPart = (boxes: readonly Region[]): number =>
  boxes.length === 0 ? 0 : coveredPart({ left: 0, top: 0, width: 1, height: 1 }, boxes, 200, 200);

const WHOLE_WORDS = 0.95;

/** Each background is judged by weights fitted on the others. */
export function leaveOneOut(examples: readonly Example[], truths: readonly Truth[]): void {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const judged = new Map<Example, number>();
  const judgedUnread = new Map<Example, number>();
  for (const group of groups) {
    const weights = fitBoth(examples.filter((example) => example.group !== group));
    for (const example of examples) {
      if (example.group !== group) continue;
      judged.set(example, chance(example, weights));
      judgedUnread.set(example, chance({ looks: example.looks, reads: null }, weights));
    }
  }
  console.log(
    "background, false area of the picture as it is, of its variations: mean and worst (before -> after)",
  );
  for (const group of groups) {
    const own = examples.filter((example) => example.group === group);
    const falseArea = (number: number, bar: number): number =>
      totalPart(
        own.filter((e) => e.number === number && e.isText === false && judged.get(e)! >= bar).map(grown),
      );
    const numbers = [
      ...new Set([...own, ...truths.filter((t) => t.group === group)].map(({ number }) => number)),
    ];
    const [all, kept] = [0, 0.5].map((bar) => numbers.map((number) => falseArea(number, bar)));
    const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;
    const summary = (areas: readonly number[]): string =>
      `${percent(areas.reduce((a, b) => a + b, 0) / areas.length)} ${percent(Math.max(...areas))}`;
    console.log(
      `  ${group}: ${percent(falseArea(0, 0))} -> ${percent(falseArea(0, 0.5))}; ${summary(all!)} -> ${summary(kept!)}`,
    );
  }
  tableOf("letters", examples, truths, judged, ({ letters }) =>
    letters < 12
      ? "8-11"
      : letters < 16
        ? "12-15"
        : letters < 24
          ? "16-23"
          : letters < 40
            ? "24-39"
            : "40-60",
  );
  const usual = truths.filter(({ letters }) => letters >= 12);
  tableOf("turned, from 12", examples, usual, judged, ({ angle }) => {
    if (angle === 0 || angle === 90 || angle === 180 || angle === 270) return `${angle}`;
    return Math.abs(angle) <= 10 ? "up to 10" : Math.abs(angle) <= 30 ? "10-30" : "30-45";
  });
  tableOf("contrast, from 12", examples, usual, judged, ({ contrast }) =>
    Math.abs(contrast) < 30
      ? "-29"
      : Math.abs(contrast) < 60
        ? "30-59"
        : Math.abs(contrast) < 100
          ? "60-99"
          : "100-",
  );
  tableOf("where, from 12", examples, usual, judged, ({ group }) => group.split("/")[0]!);
  tableOf("letters of long side, from 12", examples, usual, judged, ({ letters, long }) => {
    const part = long / letters;
    return part > 160 ? "< 1/160" : part > 100 ? "1/160-1/100" : "> 1/100";
  });
  calibration("with the reading", examples, judged);
  calibration("by looks alone", examples, judgedUnread);
}

function tableOf(
  title: string,
  examples: readonly Example[],
  truths: readonly Truth[],
  judged: ReadonlyMap<Example, number>,
  key: (truth: Truth) => string,
): void {
  const rows = new Map<string, [number, number, number]>();
  for (const truth of truths) {
    const there = examples.filter(({ group, number }) => group === truth.group && number === truth.number);
    const row = rows.get(key(truth)) ?? [0, 0, 0];
    row[2]++;
    const sure = there.filter((example) => judged.get(example)! >= 0.5);
    if (coveredPart(truth.region, there.map(grown)) >= WHOLE_WORDS) row[0]++;
    if (coveredPart(truth.region, sure.map(grown)) >= WHOLE_WORDS) row[1]++;
    rows.set(key(truth), row);
  }
  console.log(`${title}: covered by anything found, by what is likelier than not, of`);
  for (const [name, [found, sure, all]] of [...rows].sort()) {
    console.log(`  ${name}: ${found} ${sure} of ${all} (${((100 * sure) / all).toFixed(1)}%)`);
  }
}

function calibration(
  title: string,
  examples: readonly Example[],
  judged: ReadonlyMap<Example, number>,
): void {
  const known = examples.filter(({ isText }) => isText !== null);
  const bands = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];
  console.log(`how sure, ${title}`);
  for (let at = 0; at + 1 < bands.length; at++) {
    const inBand = known.filter((e) => judged.get(e)! >= bands[at]! && judged.get(e)! < bands[at + 1]!);
    const right = inBand.filter(({ isText }) => isText).length;
    console.log(`  ${bands[at]} to ${Math.min(1, bands[at + 1]!)}: ${right} of ${inBand.length} are text`);
  }
  const wrong = known.filter((e) => e.isText === false && judged.get(e)! >= 0.5);
  for (const e of wrong.sort((a, b) => area(b.region) - area(a.region)).slice(0, 12)) {
    const where = `${e.group} ${e.number}: ${(100 * area(e.region)).toFixed(2)}% of its area`;
    console.log(`  wrongly, ${where}, ${judged.get(e)!.toFixed(2)}`);
  }
}
