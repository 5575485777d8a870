import { LEVELS } from "@chaperone/core";
import { useId } from "react";
import { pageWords } from "../page-words.en.ts";
import type { Tally } from "../summary.ts";
import { figure, words } from "../words.en.ts";
import { Bars } from "./bars.tsx";
import { foundIn } from "./found-in.ts";

const { numbers: said } = pageWords;
/** More bars are no picture; the table has them all. */
const MOST_BARS = 8;

/** Bars of posts by level, and the same figures as a table. */
export function Chart(props: {
  readonly heading: string;
  /** What the first column is. */
  readonly column: string;
  readonly tallies: readonly Tally[];
  /** Bars that stand, in the order given, rather than lie, the longest first. */
  readonly upright?: boolean;
  readonly note?: string;
}) {
  const { heading, tallies, upright = false, note } = props;
  const id = useId();
  const shown = upright ? tallies : longest(tallies);
  const most = longest(tallies)[0]!;
  const left = tallies.filter((tally) => foundIn(tally) > 0).length - shown.length;
  return (
    <figure className={upright ? "chart chart-wide" : "chart"} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {note && <p className="small quiet">{note}</p>}
      <Bars tallies={shown} upright={upright} label={said.alternative(heading, most.key, foundIn(most))} />
      {!upright && left > 0 && <p className="small quiet">{said.others(left)}</p>}
      <details className="small">
        <summary>{said.table}</summary>
        <Table {...props} />
      </details>
    </figure>
  );
}

const longest = (tallies: readonly Tally[]): Tally[] =>
  tallies
    .filter((tally) => foundIn(tally) > 0)
    .toSorted((a, b) => foundIn(b) - foundIn(a))
    .slice(0, MOST_BARS);

function Table({
  heading,
  column,
  tallies,
}: {
  readonly heading: string;
  readonly column: string;
  readonly tallies: readonly Tally[];
}) {
  return (
    <table>
      <caption className="visually-hidden">{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col">
              {words.levels[level]}
            </th>
          ))}
          <th scope="col">{said.columns.posts}</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map((tally) => (
          <tr key={tally.key}>
            <th scope="row">{tally.key}</th>
            {LEVELS.map((level) => (
              <td key={level}>{figure(tally[level])}</td>
            ))}
            <td>{figure(tally.posts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
