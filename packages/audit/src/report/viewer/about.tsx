import type { ReportData } from "../html/data.ts";
import { pageWords } from "../page-words.en.ts";
import { words } from "../words.en.ts";

const { about: said } = pageWords;

export function About({ data }: { readonly data: ReportData }) {
  const { summary } = data;
  return (
    <section className="about" aria-labelledby="about">
      <h2 id="about">{said.heading}</h2>
      <p>{said.made(words.longDate(summary.madeAt), summary.version)}</p>
      <p>{said.who(words.professions[summary.profession], words.countries[summary.jurisdiction])}</p>
      <p>{said.link}</p>
      <h3>{said.people}</h3>
      <p>{words.people.caution}</p>
      <details>
        <summary>{said.rules(summary.rules.length)}</summary>
        <ul className="rules small">
          {summary.rules.map(({ id, summary: sentence }) => (
            <li key={id}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
