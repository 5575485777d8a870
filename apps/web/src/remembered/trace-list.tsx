import type { CaseTrace } from "@chaperone/core";
import { useWords } from "../words/use-words.ts";
import { attributesInWords, dayInWords } from "./sentences.ts";
import { todayIs } from "./use-remembered.ts";

/** More than these are only counted. */
const MOST = 8;

/** What is remembered of each post, the latest first. */
export function TraceList({ traces }: { readonly traces: readonly CaseTrace[] }) {
  const words = useWords();
  const { remembered } = words;
  const latest = traces.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, MOST);
  const left = traces.length - latest.length;
  return (
    <>
      <ul className="trace-list" aria-label={remembered.list}>
        {latest.map((trace) => (
          <li key={trace.post}>
            <span className="trace-day">{dayInWords(trace.date, todayIs(), words)}</span>{" "}
            <span>{attributesInWords(trace, words)}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="quiet">{remembered.earlier(left)}</p>}
    </>
  );
}
