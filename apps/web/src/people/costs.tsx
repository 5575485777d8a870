import type { TellingDetail } from "@chaperone/core";
import { useId } from "react";
import { OpenArrow } from "../lib/open-arrow.tsx";
import { hostOf } from "../words/sentences.ts";
import { useWords } from "../words/use-words.ts";

/** From here on a detail is said to narrow the number. */
const NARROWS = 1.5;

/** What each detail gives away, most telling first; a row opens to where its figure comes from. */
export function Costs({ factors }: { readonly factors: readonly TellingDetail[] }) {
  const id = useId();
  const { costs } = useWords().people;
  if (factors.length === 0) return null;
  const hardly = factors.filter(({ divideBy }) => divideBy < NARROWS);
  const isFolded = hardly.length > 1 && hardly.length < factors.length;
  const most = Math.max(...factors.map(({ divideBy }) => bitsOf(divideBy)), 1);
  return (
    <section className="costs" aria-labelledby={id}>
      <h2 id={id}>{costs.heading}</h2>
      <p className="quiet small">{costs.explained}</p>
      <Rows
        factors={isFolded ? factors.filter((one) => !hardly.includes(one)) : factors}
        most={most}
        label={id}
      />
      {isFolded && (
        <details>
          <summary className="costs-few">
            {costs.few(hardly.length)}
            <OpenArrow />
          </summary>
          <Rows factors={hardly} most={most} label={id} />
        </details>
      )}
    </section>
  );
}

function Rows(props: {
  readonly factors: readonly TellingDetail[];
  readonly most: number;
  readonly label: string;
}) {
  const { costs } = useWords().people;
  return (
    <ul className="cost-rows" aria-labelledby={props.label}>
      {props.factors.map((factor, at) => (
        <li key={keyOf(props.factors, at)}>
          <details className="cost">
            <summary className="cost-head">
              <span className="cost-words">
                <q>{factor.detail}</q>{" "}
                <span className="cost-figure">
                  {costs.inWords(factor.divideBy)}
                  {factor.guess && <span className="quiet">, {costs.guess}</span>}
                </span>
              </span>
              <OpenArrow />
              <CostBar share={bitsOf(factor.divideBy) / props.most} />
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
  const { costs } = useWords().people;
  const { title, url, year, licence } = factor.source;
  const words = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  const isNoTable = factor.guess && /^a guess\b/iu.test(title);
  if (isNoTable)
    return (
      <p className="cost-source" lang="en-GB">
        {words}.
      </p>
    );
  return (
    <p className="cost-source">
      {url === null ? (
        <span lang="en-GB">{words}</span>
      ) : (
        <>
          <a href={url} target="_blank" rel="noopener noreferrer">
            <span lang="en-GB">{words}</span>
            <span className="visually-hidden">{costs.newTab}</span>
          </a>
          {costs.at(hostOf(url))}
        </>
      )}
      . {[costs.facts(year, licence), costs.doubt(factor)].filter(Boolean).join(" ")}
    </p>
  );
}
