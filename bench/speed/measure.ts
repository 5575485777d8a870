/** A line of the table. */
export interface Row {
  readonly part: "light stage" | "reader";
  readonly where: string;
  readonly what: string;
  readonly figure: string;
  /** The figure that is aimed at, and whether it is reached; absent where none was set. */
  readonly target?: { readonly figure: string; readonly met: boolean };
}

/** Where a figure of a run stands: a part of the product on a runtime. */
export type Place = Pick<Row, "part" | "where">;

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Each in turn, never two at once. */
export async function timeEach<T>(items: readonly T[], run: (item: T) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) times.push(await timed(() => run(item)));
  return times;
}

/** Two digits say all that a repeated run would say again. */
export const digits = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(value >= 100 ? 3 : 2))) : "-";

export const most = (value: number, limit: number, unit: string): Row["target"] & object => ({
  figure: `at most ${limit} ${unit}`,
  met: value <= limit,
});
export const least = (value: number, limit: number, unit: string): Row["target"] & object => ({
  figure: `at least ${limit} ${unit}`,
  met: value >= limit,
});

export type Limits = Readonly<Partial<Record<"p50" | "p95" | "p99", number>>>;

/** p50, p95 and p99 in one line, with what is aimed at for some of them. */
export function spread(place: Place, what: string, times: readonly number[], limits: Limits = {}): Row {
  const shares = { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) };
  const figure = `p50 ${digits(shares.p50)}, p95 ${digits(shares.p95)}, p99 ${digits(shares.p99)} ms`;
  const aims = Object.entries(limits) as [keyof typeof shares, number][];
  if (aims.length === 0) return { ...place, what, figure };
  return {
    ...place,
    what,
    figure,
    target: {
      figure: aims.map(([name, limit]) => `${name} ${limit} ms`).join(", "),
      met: aims.every(([name, limit]) => shares[name] <= limit),
    },
  };
}

/** Processor time of one run among many, in ms: hardly touched by what else runs, unlike the clock's. */
export async function processorTime<T>(items: readonly T[], run: (item: T) => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (const item of items) await run(item);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / items.length;
}
