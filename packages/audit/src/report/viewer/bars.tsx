import { LEVELS } from "@chaperone/core";
import { axisX, axisY, barX, barY, type PlotOptions, plot } from "@observablehq/plot";
import { useEffect, useRef, useState } from "react";
import type { Tally } from "../summary.ts";
import { figure } from "../words.en.ts";
import { foundIn } from "./found-in.ts";

const BAR = 26;
const WIDEST = 80;
/** Solid, hatched, hollow, as fills.tsx draws them: told apart without colour. */
const FILLS = ["var(--must)", "url(#fill-should)", "url(#fill-consider)"];

/** Posts by level, drawn as wide as there is room. */
export function Bars(props: {
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
