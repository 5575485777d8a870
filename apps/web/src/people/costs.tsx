import type { TellingDetail } from "@chaperone/core";
import { costInWords, doubtInWords } from "@chaperone/risk/words";
import { hostOf } from "../words/sentences.ts";

/** What each detail gives away, most telling first; a row opens to where its figure comes from. */
export function Costs({ factors }: { readonly factors: readonly TellingDetail[] }) {
  const most = Math.max(...factors.map(({ divideBy }) => bitsOf(divideBy)), 1);
  return (
    <ul className="costs" aria-label="What each detail gives away">
      {factors.map((factor, at) => (
        <li key={keyOf(factors, at)}>
          <details className="cost">
            <summary className="cost-head">
              <span className="cost-words">
                <q>{factor.detail}</q>{" "}
                <span className="cost-figure">
                  {costInWords(factor.divideBy)}
                  {factor.guess && <span className="quiet">, a guess</span>}
                </span>
              </span>
              <CostBar share={bitsOf(factor.divideBy) / most} />
            </summary>
            <Figure factor={factor} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Each step of a bar's length halves the number of people. */
const bitsOf = (divideBy: number): number => Math.log2(Math.max(divideBy, 1));

/** A row stays itself, open or closed, while what it counts changes; the same words may stand twice. */
function keyOf(factors: readonly TellingDetail[], at: number): string {
  const { detail } = factors[at]!;
  return `${factors.slice(0, at).filter((one) => one.detail === detail).length} ${detail}`;
}

/** The words say it too, so a screen reader passes it over. */
const CostBar = ({ share }: { readonly share: number }) => (
  <svg className="cost-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect width={Math.round(100 * share)} height="4" />
  </svg>
);

function Figure({ factor }: { readonly factor: TellingDetail }) {
  const { title, url, year, licence } = factor.source;
  const doubt = doubtInWords(factor);
  const isNoTable = factor.guess && /^a guess\b/iu.test(title);
  const words = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  if (isNoTable) return <p className="cost-source">{words}.</p>;
  return (
    <p className="cost-source">
      {url === null ? (
        words
      ) : (
        <>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {words}
            <span className="visually-hidden">, opens in a new tab</span>
          </a>{" "}
          at {hostOf(url)}
        </>
      )}
      . Year: {year}. Licence: {licence}.{doubt !== null && ` ${doubt}`}
    </p>
  );
}
