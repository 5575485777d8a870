/**
 * Fits by how much plain figures of a picture speak for a radiograph, a scan or an ultrasound picture, and scores them
 * on originals held out with all their variations. Prints the weights for packages/images/src/clinical/weights.ts.
 *   node training/image-clinical/main.ts FOLDER...
 */
import { STATISTICS, small, statistics, views } from "../../packages/images/src/clinical/statistics.ts";
import { fitLogistic } from "../judgement/logistic.ts";
import { originals } from "./pictures.ts";
import { variations } from "./variations.ts";

/** Hundreds of rows are variations of a few dozen pictures: weights are held back as if there were only those. */
const RIDGE = 3;

interface Row {
  readonly name: string;
  readonly variation: string;
  readonly group: string;
  readonly look: string | null;
  /** Of each view. */
  readonly figures: readonly (readonly number[])[];
}

const rows: Row[] = [];
for (const [index, { name, group, look, picture }] of (await originals(process.argv.slice(2))).entries()) {
  for (const variation of await variations(picture, index + 1)) {
    const figures = views(small(variation.picture)).map((view) => {
      const seen = statistics(view);
      return STATISTICS.map((key) => seen[key]);
    });
    rows.push({ name, variation: variation.name, group, look, figures });
  }
}

interface Model {
  readonly constant: number;
  readonly weights: readonly number[];
}

/** On figures brought to one spread, so that the ridge weighs on all alike; the weights are brought back after. */
function fitModel(examples: readonly Row[], target: (row: Row) => boolean, ridge = RIDGE): Model {
  const all = examples.flatMap((row) => row.figures.map((figures) => ({ figures, is: target(row) })));
  const spread = STATISTICS.map((_, at) => {
    const values = all.map(({ figures }) => figures[at]!);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return { mean, sd: Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length) + 1e-6 };
  });
  const scaled = all.map(({ figures }) => [
    1,
    ...figures.map((value, at) => (value - spread[at]!.mean) / spread[at]!.sd),
  ]);
  const [first, ...rest] = fitLogistic(
    scaled,
    all.map(({ is }) => is),
    ridge,
  );
  const weights = rest.map((weight, at) => weight / spread[at]!.sd);
  return {
    constant: first! - weights.reduce((sum, weight, at) => sum + weight * spread[at]!.mean, 0),
    weights,
  };
}

/** Of the view that says so most. */
const chance = ({ constant, weights }: Model, row: Row): number =>
  Math.max(
    ...row.figures.map(
      (figures) =>
        1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * figures[at]!, constant))),
    ),
  );

const isClinical = (row: Row): boolean => row.look !== null;
/**
 * Scans and ultrasound pictures both stand on black, and are few: they are told from all else together, and not from
 * each other (held out, no better than chance).
 */
const GROUNDS = [["radiograph"], ["scan", "ultrasound"]];
/** Each ground's looks against all that is not clinical. */
const fitAll = (examples: readonly Row[]): Model[] =>
  GROUNDS.map((looks) =>
    fitModel(
      examples.filter((row) => row.look === null || looks.includes(row.look)),
      isClinical,
    ),
  );

const groups = [...new Set(rows.map((row) => row.group))];
const held: { row: Row; p: number; ground: number }[] = [];
for (const group of groups) {
  const others = rows.filter((row) => row.group !== group);
  const models = fitAll(others);
  for (const row of rows.filter((each) => each.group === group)) {
    const [film, black] = models.map((model) => chance(model, row)) as [number, number];
    held.push({ row, p: Math.max(film, black), ground: film >= black ? 0 : 1 });
  }
}

const share = (some: readonly unknown[], all: readonly unknown[]): string => `${some.length}/${all.length}`;
const clinical = held.filter(({ row }) => isClinical(row));
const other = held.filter(({ row }) => !isClinical(row));
console.log(
  `groups: ${new Set(clinical.map((x) => x.row.group)).size} clinical, ${new Set(other.map((x) => x.row.group)).size} others`,
);
for (const bar of [0.3, 0.5, 0.7]) {
  console.log(
    `held out, bar ${bar}: found ${share(
      clinical.filter((x) => x.p >= bar),
      clinical,
    )}, false ${share(
      other.filter((x) => x.p >= bar),
      other,
    )}`,
  );
}
for (const variation of new Set(rows.map((row) => row.variation))) {
  const of = (some: typeof held) => some.filter((x) => x.row.variation === variation);
  console.log(
    `  ${variation}: found ${share(
      of(clinical).filter((x) => x.p >= 0.5),
      of(clinical),
    )}, false ${share(
      of(other).filter((x) => x.p >= 0.5),
      of(other),
    )}`,
  );
}
for (const look of GROUNDS.flat()) {
  const of = clinical.filter((x) => x.row.look === look);
  const found = of.filter((x) => x.p >= 0.5);
  const named = found.filter((x) => GROUNDS[x.ground]!.includes(look));
  console.log(`  ${look}: found ${share(found, of)}, named rightly ${share(named, found)}`);
}
for (const [from, to] of [
  [0, 0.1],
  [0.1, 0.3],
  [0.3, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 1.01],
] as const) {
  const of = held.filter((x) => x.p >= from && x.p < to);
  console.log(
    `  said ${from}-${to}: ${share(
      of.filter((x) => isClinical(x.row)),
      of,
    )} are`,
  );
}
for (const name of new Set(rows.map((row) => row.name))) {
  const of = held.filter((x) => x.row.name === name);
  if (of.length === 0) continue;
  const wrong = of.filter((x) => x.p >= 0.5 !== isClinical(x.row));
  if (wrong.length)
    console.log(
      `  wrong ${share(wrong, of)} ${name}: ${wrong
        .map((x) => `${x.row.variation} ${x.p.toFixed(2)}`)
        .join(", ")
        .slice(0, 160)}`,
    );
}
const shown = ({ constant, weights }: Model): string =>
  `{ constant: ${constant.toFixed(3)}, weights: { ${STATISTICS.map((key, at) => `${key}: ${weights[at]!.toFixed(3)}`).join(", ")} } }`;
const [film, black] = fitAll(rows);
console.log(`FILM ${shown(film!)}\nBLACK ${shown(black!)}`);
