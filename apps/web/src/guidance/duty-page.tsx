import { DUTIES, type Duty, JURISDICTIONS, type Jurisdiction } from "@chaperone/core";
import { cite } from "@chaperone/guidance";
import { useWords } from "../words/use-words.ts";
import { dutiesAddress } from "./address.ts";
import { rulesFor } from "./citing-rules.ts";
import { documentsOn, type Entry, entriesFor, standingOf } from "./library.ts";
import { ParagraphItem } from "./paragraph-item.tsx";
import type { Reader } from "./reader.ts";
import { RuleList } from "./rule-list.tsx";

/** One duty: what each country's documents ask by it, and what is checked for it. */
export function DutyPage({ duty, reader }: { readonly duty: Duty; readonly reader: Reader }) {
  const { guidance } = useWords();
  const rules = rulesFor([duty]);
  const countries = [reader.country, ...JURISDICTIONS.filter((one) => one !== reader.country)];
  return (
    <>
      <p className="guidance-back">
        <a href={dutiesAddress}>{guidance.backToDuties}</a>
      </p>
      <h2 tabIndex={-1} lang="en-GB">
        {DUTIES[duty]}
      </h2>
      {countries.map((country) => (
        <Country key={country} duty={duty} country={country} reader={reader} />
      ))}
      <section className="guidance-group">
        <h3>{guidance.dutyRules}</h3>
        {rules.length === 0 ? <p>{guidance.noRule}</p> : <RuleList rules={rules} />}
      </section>
    </>
  );
}

interface InCountry {
  readonly duty: Duty;
  readonly country: Jurisdiction;
  readonly reader: Reader;
}

function Country({ duty, country, reader }: InCountry) {
  const { guidance, labels } = useWords();
  const shelf = { country, profession: reader.profession, kind: "all", past: true } as const;
  const entries = entriesFor(duty, documentsOn(shelf, reader.today));
  const isPast = ({ document }: Entry): boolean => standingOf(document, reader.today) === "past";
  const current = entries.filter((entry) => !isPast(entry));
  const past = entries.filter(isPast);
  // The heading says which country this is.
  const here = { ...reader, country };
  // Another country that has nothing is not worth a line.
  if (entries.length === 0 && country !== reader.country) return null;
  return (
    <section className="guidance-group">
      <h3>{labels.countries[country]}</h3>
      {current.length === 0 && <NothingHere duty={duty} country={country} reader={reader} />}
      <Items entries={current} reader={here} />
      {past.length > 0 && (
        <details>
          <summary className="small">{guidance.pastOnDuty(past.length)}</summary>
          <Items entries={past} reader={here} />
        </details>
      )}
    </section>
  );
}

/** For the reader's own country with whose guidance stands in, as it does in findings. */
function NothingHere({ duty, country, reader }: InCountry) {
  const { guidance } = useWords();
  const [nearest] = cite([duty], {
    jurisdiction: country,
    profession: reader.profession,
    date: reader.today,
    limit: 1,
  });
  const standsIn = country === reader.country && nearest && nearest.jurisdiction !== country;
  return (
    <p>
      {guidance.nothingOnDuty(country)}
      {standsIn && ` ${guidance.nearest(nearest.jurisdiction)}`}
    </p>
  );
}

const Items = (props: { readonly entries: readonly Entry[]; readonly reader: Reader }) => (
  <ul className="guidance-list">
    {props.entries.map((entry) => (
      <ParagraphItem
        key={`${entry.document.id}/${entry.paragraph.id}`}
        entry={entry}
        reader={props.reader}
        asked={[]}
      />
    ))}
  </ul>
);
