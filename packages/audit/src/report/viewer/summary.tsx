import { LEVELS } from "@chaperone/core";
import type { ReportData } from "../html/data.ts";
import { pageWords } from "../page-words.en.ts";
import { figure, words } from "../words.en.ts";
import { LevelShape } from "./level-word.tsx";

const { summary: said } = pageWords;

/** What was read and what came of it, in plain words. */
export function Summary({ data }: { readonly data: ReportData }) {
  const { summary, found } = data;
  const { counts } = summary;
  const years = counts.byYear.map(({ key }) => key).filter((key) => /^\d/u.test(key));
  const networks = counts.byNetwork.map(
    ({ key }) => words.networks[key as keyof typeof words.networks] ?? key,
  );
  const all = found.must + found.should + found.consider;
  return (
    <section className="summary">
      <p className="lead">
        {said.read(counts.posts, networks, years.at(0), years.at(-1))}{" "}
        {all > 0 ? said.found(all) : said.nothing}
        {found.copies > 0 && ` ${said.copies(found.copies)}`}
        {found.recognisable > 0 && ` ${said.recognisable(found.recognisable)}`}
      </p>
      {all > 0 && (
        <ul className="levels">
          {LEVELS.filter((level) => found[level] > 0).map((level) => (
            <li key={level} className={`level-${level}`}>
              <LevelShape level={level} />
              <span className="levels-count">
                {figure(found[level])} {words.levels[level]}
              </span>
              <span className="levels-means">{said.levels[level]}</span>
            </li>
          ))}
        </ul>
      )}
      {all > 0 && (
        <a className="button" href="#posts">
          {said.toPosts}
        </a>
      )}
      {!summary.finished && <p className="notice">{said.notFinished}</p>}
      {summary.since !== null && <p>{said.since(words.longDate(summary.since))}</p>}
      {summary.until !== null && <p>{said.until(words.longDate(summary.until))}</p>}
      <p className="quiet">
        {said.noPromise} <a href="#not-looked-at">{said.notLookedAt}</a>
        {said.notLookedAtRest} {said.private}
      </p>
    </section>
  );
}
