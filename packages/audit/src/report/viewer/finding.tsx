import type { PostTime } from "@chaperone/archives";
import type { GuidanceReference, Jurisdiction } from "@chaperone/core";
import type { ShownFinding } from "../html/data.ts";
import { pageWords } from "../page-words.en.ts";
import { Guidance } from "./guidance.tsx";
import { LevelWord } from "./level-word.tsx";

const { post: said } = pageWords;

/** What was found, why it matters, what to do, and what asks for it. Messages may quote the post. */
export function Finding(props: {
  readonly finding: ShownFinding;
  readonly time: PostTime | null;
  readonly guidance: Readonly<Record<string, GuidanceReference>>;
  readonly country: Jurisdiction;
}) {
  const { level, message, picture, today, onItsDay } = props.finding;
  const referred = (ids: readonly string[]): GuidanceReference[] =>
    ids.flatMap((id) => props.guidance[id] ?? []);
  return (
    <section className={`finding finding-${level}`}>
      <h4>
        <LevelWord level={level} />
        <span className="finding-what" dir="auto">
          {message.what}
        </span>
      </h4>
      {picture !== null && (
        <p className="small quiet">
          {said.picture} <bdi>{picture}</bdi>
        </p>
      )}
      <p dir="auto">{message.why}</p>
      <p className="finding-next" dir="auto">
        <strong>{said.next}:</strong> {message.next}
      </p>
      <Guidance
        today={referred(today)}
        onItsDay={referred(onItsDay)}
        time={props.time}
        country={props.country}
      />
    </section>
  );
}
