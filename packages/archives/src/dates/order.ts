import type { ReadOptions } from "../reading.ts";
import { DATE_ORDERS, type DateOrder, readAs, type WrittenMoment, type YearRange } from "./written.ts";

interface Tried {
  fits: number;
  /** How often a later line has an earlier day, and the other way round. */
  backwards: number;
  forwards: number;
  day: string;
}

/** What a whole file says about the order of its dates. */
export type FoundOrder =
  | { readonly order: DateOrder }
  | { readonly problem: "mixed-dates" | "ambiguous-dates" | "unknown-format" };

/**
 * Finds the order that every date of a file can be read in. 1/4 may be the first of April or the fourth of January, and
 * a wrong guess gives every post another day, so that one line that says more decides, or the days' own order, or
 * else the caller.
 */
export class OrderFinder {
  private readonly years: YearRange;
  private readonly isOldestFirst: boolean;
  private readonly tried: Record<DateOrder, Tried> = { dmy: untried(), mdy: untried(), ymd: untried() };
  private seen = 0;
  private yearFirst = 0;
  private withSlash = 0;

  /** @param isOldestFirst whether its lines are known to begin with the oldest */
  constructor(years: YearRange, isOldestFirst: boolean) {
    this.years = years;
    this.isOldestFirst = isOldestFirst;
  }

  see(written: WrittenMoment): void {
    this.seen += 1;
    if (written.isYearFirst) this.yearFirst += 1;
    if (written.separator === "/") this.withSlash += 1;
    for (const order of DATE_ORDERS) {
      const day = readAs(order, written, this.years)?.slice(0, 10);
      if (day === undefined) continue;
      const tried = this.tried[order];
      tried.fits += 1;
      if (day < tried.day) tried.backwards += 1;
      if (day > tried.day && tried.day !== "") tried.forwards += 1;
      tried.day = day;
    }
  }

  /** @param wanted what the caller says, for a file that may be read both ways, or that mixes both */
  found(wanted?: ReadOptions["dateOrder"]): FoundOrder {
    const asked = wanted === undefined ? null : wanted === "day-first" ? "dmy" : "mdy";
    const fitting = DATE_ORDERS.filter((order) => this.tried[order].fits === this.seen);
    if (fitting.length === 0) return this.unfitting(asked);
    if (fitting.includes("ymd") && (this.yearFirst === this.seen || fitting.length === 1))
      return { order: "ymd" };
    const rest = fitting.filter((order) => order !== "ymd");
    if (rest.length === 1) return { order: rest[0]! };
    const likelier = this.byTheirOrder();
    if (likelier !== null) return { order: likelier };
    // Nobody who parts the numbers of a date by dots or dashes writes the month first.
    if (this.withSlash === 0) return { order: "dmy" };
    return asked === null ? { problem: "ambiguous-dates" } : { order: asked };
  }

  private unfitting(asked: DateOrder | null): FoundOrder {
    if (DATE_ORDERS.every((order) => this.tried[order].fits === 0)) return { problem: "unknown-format" };
    return asked === null ? { problem: "mixed-dates" } : { order: asked };
  }

  /** Read in the wrong order, days jump to and fro. */
  private byTheirOrder(): DateOrder | null {
    const [day, month] = [this.turns(this.tried.dmy), this.turns(this.tried.mdy)];
    if (day * 20 < month) return "dmy";
    return month * 20 < day ? "mdy" : null;
  }

  private turns({ backwards, forwards }: Tried): number {
    return this.isOldestFirst ? backwards : Math.min(backwards, forwards);
  }
}

const untried = (): Tried => ({ fits: 0, backwards: 0, forwards: 0, day: "" });
