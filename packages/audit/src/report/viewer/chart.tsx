import { LEVELS } from "@chaperone/core";
import { axisX, axisY, barX, barY, type PlotOptions, plot } from "@observablehq/plot";
import { useEffect, useId, useRef, useState } from "react";
import { pageWords } from "../page-words.en.ts";
import type { Tally } from "../summary.ts";
import { figure, words } from "../words.en.ts";
import { foundIn } from "./found-in.ts";

const { numbers: said } = pageWords;
/** More bars are no picture; the table has them all. */
const MOST_BARS = 8;
const BAR = 26;
const WIDEST = 80;
/** Solid, hatched, hollow, as fills.tsx draws them: told apart without colour. */
const FILLS = ["var(--must)", "url(#fill-should)", "url(#fill-consider)"];

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

function Bars(props: {
  readonly tallies: readonly Tally[];
  readonly upright: boolean;
  readonly label: string;
}) {
  const { tallies, upright, label } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  useEffect(() => {
    if (!box.current || width === 0) return;
    const drawn = plot(optionsFor(tallies, upright, width));
    // The page's policy allows no style of a drawing's own; styles/charts.css has it.
    drawn.querySelector("style")?.remove();
    // The box around it says in words what it shows.
    drawn.setAttribute("aria-hidden", "true");
    box.current.replaceChildren(drawn);
  }, [tallies, upright, width]);
  return <div ref={box} className="bars" role="img" aria-label={label} />;
}

function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry!.contentRect.width);
      // Paper takes the drawing as it is, and makes it fit: browsers ask for it while they measure pages.
      setWidth((drawn) => (drawn > 0 && matchMedia("print").matches ? drawn : now));
    });
    seen.observe(box.current!);
    return () => seen.disconnect();
  }, [box]);
  return width;
}

function optionsFor(tallies: readonly Tally[], upright: boolean, width: number): PlotOptions {
  const bars = tallies.flatMap((tally) =>
    LEVELS.map((level) => ({ key: tally.key, level, posts: tally[level] })).filter(({ posts }) => posts > 0),
  );
  const keys = tallies.map(({ key }) => key);
  const shared: PlotOptions = {
    width,
    className: "plot",
    color: { domain: [...LEVELS], range: FILLS },
  };
  const most = Math.max(...tallies.map(foundIn));
  if (upright) {
    const every = Math.ceil(keys.length / Math.max(1, Math.floor(width / 44)));
    return {
      ...shared,
      // A year or two are no wall.
      width: Math.min(width, keys.length * WIDEST + 60),
      height: 200,
      marginLeft: 40,
      marginBottom: 28,
      x: { domain: keys, padding: 0.25 },
      y: { ticks: ticksUpTo(most, 4), grid: true, tickFormat: figure },
      marks: [
        axisX({ label: null, tickSize: 0, ticks: keys.filter((_, index) => index % every === 0) }),
        axisY({ label: null, tickSize: 0, ticks: ticksUpTo(most, 4), tickFormat: figure }),
        barY(bars, { x: "key", y: "posts", fill: "level", inset: 0.5, order: [...LEVELS] }),
      ],
    };
  }
  return {
    ...shared,
    height: keys.length * BAR + 24,
    marginLeft: Math.min(190, Math.round(width / 2)),
    marginTop: 4,
    x: { ticks: ticksUpTo(most, 3), grid: true },
    y: { domain: keys, padding: 0.3 },
    marks: [
      axisX({ label: null, tickSize: 0, ticks: ticksUpTo(most, 3), tickFormat: figure }),
      axisY({ label: null, tickSize: 0 }),
      barX(bars, { y: "key", x: "posts", fill: "level", inset: 0.5, order: [...LEVELS] }),
    ],
  };
}

/** Whole posts: there is no half of one. */
const ticksUpTo = (most: number, count: number): number => Math.min(most, count);

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
