import { LEVELS } from "@chaperone/core";
import { pageWords } from "../page-words.en.ts";
import type { AuditCounts, Tally } from "../summary.ts";
import { words } from "../words.en.ts";
import { Chart } from "./chart.tsx";
import { Fills } from "./fills.tsx";
import { foundIn } from "./found-in.ts";
import { LevelWord } from "./level-word.tsx";

const { numbers: said } = pageWords;

/** How many posts in which years, on which networks, about what. */
export function Numbers({ counts }: { readonly counts: AuditCounts }) {
  const charts = [
    {
      heading: said.byYear,
      column: said.columns.year,
      tallies: withNames(everyYear(counts.byYear), yearName),
      upright: true,
    },
    {
      heading: said.byDuty,
      column: said.columns.duty,
      tallies: withNames(counts.byDuty, dutyName),
      note: said.dutyNote,
    },
    {
      heading: said.byNetwork,
      column: said.columns.network,
      tallies: withNames(counts.byNetwork, networkName),
    },
  ].filter(({ tallies }) => tallies.some((tally) => foundIn(tally) > 0));
  if (charts.length === 0) return null;
  return (
    <section className="numbers" aria-labelledby="numbers">
      <h2 id="numbers">{said.heading}</h2>
      <p className="legend">
        {said.explained}{" "}
        {LEVELS.map((level) => (
          <LevelWord key={level} level={level} />
        ))}
      </p>
      <Fills />
      <div className="charts">
        {charts.map((chart) => (
          <Chart key={chart.heading} {...chart} />
        ))}
      </div>
    </section>
  );
}

/** An archive may name any date: a longer span is one of mistakes. */
const MOST_YEARS = 60;

/** Years without posts have their place too, so that time runs evenly. */
function everyYear(tallies: readonly Tally[]): readonly Tally[] {
  const known = new Set(tallies.map(({ key }) => key));
  const years = tallies.map(({ key }) => Number(key)).filter(Number.isInteger);
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  if (years.length === 0 || span > MOST_YEARS) return tallies;
  const empty = Array.from({ length: span }, (_, at) => String(first + at))
    .filter((key) => !known.has(key))
    .map((key) => ({ key, posts: 0, must: 0, should: 0, consider: 0 }));
  return [...tallies, ...empty].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const withNames = (tallies: readonly Tally[], nameOf: (key: string) => string): Tally[] =>
  tallies.map((tally) => ({ ...tally, key: nameOf(tally.key) }));

const yearName = (key: string): string => (key === "unknown" ? said.unknownYear : key);
const dutyName = (key: string): string => words.duties[key as keyof typeof words.duties] ?? key;
const networkName = (key: string): string => words.networks[key as keyof typeof words.networks] ?? key;
