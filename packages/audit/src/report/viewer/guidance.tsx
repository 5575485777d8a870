import type { PostTime } from "@chaperone/archives";
import type { GuidanceReference, Jurisdiction } from "@chaperone/core";
import { isWebAddress } from "../open-at.ts";
import { pageWords } from "../page-words.en.ts";
import { postedAt } from "../posted-at.ts";
import { words } from "../words.en.ts";
import { LinkOut } from "./link-out.tsx";

const { post: said } = pageWords;

type References = readonly GuidanceReference[];

/** What is asked today, and what was on the day of the post. */
export function Guidance(props: {
  readonly today: References;
  readonly onItsDay: References;
  readonly time: PostTime | null;
  readonly country: Jurisdiction;
}) {
  const { today, onItsDay, country } = props;
  const time = postedAt(props.time);
  return (
    <details className="guidance small">
      <summary>{said.guidance}</summary>
      <h5>{said.today}</h5>
      {today.length === 0 ? <p>{said.noneToday}</p> : <Citations references={today} country={country} />}
      <h5>{time ? said.onItsDay(time.day) : said.onAnUnknownDay}</h5>
      {!time ? (
        <p>{said.noDate}</p>
      ) : onItsDay.length === 0 ? (
        <p>{words.noneThen}</p>
      ) : isSame(today, onItsDay) ? (
        <p>{said.sameThen}</p>
      ) : (
        <Citations references={onItsDay} country={country} />
      )}
    </details>
  );
}

const isSame = (a: References, b: References): boolean =>
  a.length === b.length && a.every(({ id }) => b.some((other) => other.id === id));

function Citations({
  references,
  country,
}: {
  readonly references: References;
  readonly country: Jurisdiction;
}) {
  return (
    <ul className="citations">
      {references.map((reference) => (
        <li key={reference.id}>
          <p>{reference.summary}</p>
          <p className="quiet">
            {words.citation(reference)}
            {reference.jurisdiction !== country && ` (${words.countries[reference.jurisdiction]})`}:{" "}
            {words.strengths[reference.strength]}.{" "}
            {said.since(
              words.longDate(reference.inForceFrom),
              reference.inForceTo && words.longDate(reference.inForceTo),
            )}{" "}
            {isWebAddress(reference.url) && (
              <LinkOut href={reference.url}>{said.readAt(new URL(reference.url).hostname)}</LinkOut>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
