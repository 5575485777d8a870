import { useQuery } from "@tanstack/react-query";
import { api, ask, type Counts, type Submission } from "../api.ts";
import { useWhen } from "../moment.ts";
import { usePublishingWords } from "../words.ts";
import { CountsChart, type Point } from "./counts-chart.tsx";
import { KINDS, Totals } from "./totals.tsx";

/** What came back over time: in words, as a line, and as a table. */
export function CountsOverTime({ post }: { readonly post: Submission }) {
  const { counts: words } = usePublishingWords().afterwards;
  const when = useWhen();
  const counts = useQuery({
    queryKey: ["counts", post.id],
    queryFn: () => ask(api.history[":id"].counts.$get({ param: { id: post.id } })),
  });
  const points = together(counts.data?.parts.map((part) => part.counts) ?? []);
  const last = points.at(-1);
  if (!last) return <p className="quiet">{words.none}</p>;
  const first = post.publications
    .flatMap(({ parts }) => parts.flatMap(({ sentAt }) => sentAt ?? []))
    .sort()[0];
  return (
    <div className="counts">
      <Totals publications={post.publications} />
      {points.length > 1 && <CountsChart points={points.map(pointOf)} from={first ?? points[0]!.at} />}
      <p className="quiet small">{words.at(when(last.at))}</p>
      <details>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              {KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {words.kinds[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.at}>
                <th scope="row">{when(point.at)}</th>
                {KINDS.map((kind) => (
                  <td key={kind}>{words.total(point[kind])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

const pointOf = (counts: Counts): Point => ({
  at: counts.at,
  total: KINDS.reduce((sum, kind) => sum + counts[kind], 0),
});

/** They are counted one right after the other: that is one moment. */
const MINUTE = 60_000;

/** All parts together at each moment one of them was counted, each by its newest count. */
export function together(parts: readonly (readonly Counts[])[]): readonly Counts[] {
  const moments = parts
    .flatMap((counts) => counts.map(({ at }) => at))
    .sort()
    .filter((at, index, all) => {
      const next = all[index + 1];
      return next === undefined || new Date(next).getTime() - new Date(at).getTime() >= MINUTE;
    });
  return moments.map((at) => {
    const newest = parts.flatMap((counts) => counts.filter((one) => one.at <= at).slice(-1));
    const sum = (kind: (typeof KINDS)[number]): number => newest.reduce((all, one) => all + one[kind], 0);
    return {
      at,
      likes: sum("likes"),
      reposts: sum("reposts"),
      replies: sum("replies"),
      quotes: sum("quotes"),
    };
  });
}
