import type { FileReport } from "@chaperone/archives";
import { readingProblems } from "@chaperone/audit/reading-words";
import { usePastPostsWords } from "./words.ts";

/** So many are named here; all of them stand under what was not looked at. */
const MOST = 5;

/** Files that should hold posts and were not read to their end, and what helps. */
export function FileProblems({ files }: { readonly files: readonly FileReport[] }) {
  const { results } = usePastPostsWords();
  const problems = files.filter(
    ({ state, problem }) => problem !== null && (state === "refused" || state === "partly-read"),
  );
  if (problems.length === 0) return null;
  return (
    <section className="past-problems" aria-labelledby="past-problems">
      <h3 id="past-problems">{results.unread}</h3>
      <ul lang="en-GB">
        {problems.slice(0, MOST).map(({ name, problem, details }) => {
          const { why, next } = readingProblems[problem!](details);
          return (
            <li key={name}>
              <strong>
                <bdi>{name}</bdi>:
              </strong>{" "}
              {why} {next}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
