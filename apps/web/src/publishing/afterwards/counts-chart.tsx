import { useWhen } from "../moment.ts";
import { usePublishingWords } from "../words.ts";

export interface Point {
  readonly at: string;
  readonly total: number;
}

const WIDTH = 600;
const HEIGHT = 120;
const TOP = 20;
/** Room for the last figure, which is larger on a phone. */
const END = 72;

/** A line of all reactions since the post went out; its table stands below it. */
export function CountsChart({ points, from }: { readonly points: readonly Point[]; readonly from: string }) {
  const { counts: words } = usePublishingWords().afterwards;
  const when = useWhen();
  const start = new Date(from).getTime();
  const last = points.at(-1)!;
  const span = Math.max(1, new Date(last.at).getTime() - start);
  const most = Math.max(1, ...points.map(({ total }) => total));
  const x = (at: string): number => ((new Date(at).getTime() - start) / span) * (WIDTH - END);
  const y = (total: number): number => HEIGHT - (total / most) * (HEIGHT - TOP);
  const line = [{ at: from, total: 0 }, ...points].map(({ at, total }) => `${x(at)},${y(total)}`);
  return (
    <figure className="counts-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 2}`} role="img" aria-label={words.chart(last.total)}>
        <path className="chart-ground" d={`M0 ${HEIGHT}H${WIDTH}`} />
        <polyline points={line.join(" ")} />
        {points.map(({ at, total }) => (
          <circle key={at} cx={x(at)} cy={y(total)} r="3" />
        ))}
        <text x={x(last.at) + 10} y={y(last.total) + 6}>
          {words.total(last.total)}
        </text>
      </svg>
      <figcaption className="quiet small">
        <span>{when(from)}</span>
        <span>{when(last.at)}</span>
      </figcaption>
    </figure>
  );
}
