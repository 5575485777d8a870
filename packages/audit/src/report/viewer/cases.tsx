import { useMemo, useState } from "react";
import type { ShownCase, ShownPost } from "../html/data.ts";
import { pageWords } from "../page-words.en.ts";
import { plural, words } from "../words.en.ts";

const { cases: said } = pageWords;
/** So many at once: more stand behind a button. */
const AT_ONCE = 5;

/** Posts over the years that together tell of one patient. */
export function Cases(props: {
  readonly cases: readonly ShownCase[];
  readonly posts: readonly ShownPost[];
  readonly onShow: (number: number) => void;
}) {
  const { cases, posts, onShow } = props;
  const [most, setMost] = useState(AT_ONCE);
  const listed = useMemo(() => new Set(posts.map(({ tick }) => tick)), [posts]);
  if (cases.length === 0) return null;
  const left = cases.length - most;
  return (
    <section className="cases" aria-labelledby="cases">
      <h2 id="cases">{said.heading}</h2>
      <p>{said.explained}</p>
      <ul>
        {cases.slice(0, most).map((one) => (
          <OneCase key={one.number} one={one} listed={listed} onShow={onShow} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setMost(most + AT_ONCE * 4)}>
          {said.more(Math.min(left, AT_ONCE * 4))}
        </button>
      )}
    </section>
  );
}

function OneCase(props: {
  readonly one: ShownCase;
  readonly listed: ReadonlySet<string>;
  readonly onShow: (number: number) => void;
}) {
  const { one, listed, onShow } = props;
  const missing = one.posts.filter((tick) => !listed.has(tick));
  const days = missing.flatMap((tick) => one.dates[tick] ?? []).map(words.longDate);
  return (
    <li className="case">
      <h3>{said.title(one.number, one.posts.length)}</h3>
      <p>{one.sure ? said.sure(one.fit) : said.asked(one.fit)}</p>
      {one.because.length > 0 && (
        <p className="quiet" dir="auto">
          {said.because(one.because)}
        </p>
      )}
      {missing.length > 0 && <p className="quiet small">{said.elsewhere(missing.length, days)}</p>}
      {missing.length < one.posts.length && (
        <button type="button" className="button" onClick={() => onShow(one.number)}>
          {said.show}
          <span className="visually-hidden">
            : {said.of(one.number)}, {plural(one.posts.length - missing.length, "post")}
          </span>
        </button>
      )}
    </li>
  );
}
