import type { Policy, SignedIn } from "../api.ts";
import { Choices } from "../choices.tsx";
import { useMembers } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { maySkip, type Pause } from "./pause.ts";
import { TimeFields } from "./time-fields.tsx";
import type { HandInChoices, When } from "./use-choices.ts";

/** When it goes out, which pause comes before, and who reads it first. */
export function WhenChoice(props: {
  readonly choices: HandInChoices;
  readonly choose: (changes: Partial<HandInChoices>) => void;
  readonly pause: Pause;
}) {
  const { choices, choose, pause } = props;
  const { panel } = usePublishingWords();
  const options: { value: When; label: string }[] = [
    { value: "soon", label: pause === "none" ? panel.now : panel.soon },
    ...(maySkip(pause) ? [{ value: "now" as const, label: panel.now }] : []),
    { value: "at", label: panel.at },
  ];
  const value = choices.when === "now" && !maySkip(pause) ? "soon" : choices.when;
  return (
    <>
      <Choices legend={panel.when} value={value} options={options} onChange={(when) => choose({ when })} />
      {value === "at" && (
        <TimeFields
          at={choices.at}
          timeZone={choices.timeZone}
          onAt={(at) => choose({ at })}
          onTimeZone={(timeZone) => choose({ timeZone })}
        />
      )}
    </>
  );
}

/** What will happen after the button, step by step. */
export function WhatFollows(props: {
  readonly pause: Pause;
  /** When the night's pause ends, "08:00". */
  readonly morning: string;
  readonly when: When;
  readonly needsApproval: boolean;
  readonly me: SignedIn;
}) {
  const { panel } = usePublishingWords();
  const { pause, when, me } = props;
  const said = pause === "late-night" ? panel.pause[pause](props.morning) : panel.pause[pause];
  const members = useMembers();
  const names = (members.data ?? [])
    .filter(({ personId, role }) => personId !== me.person.id && role !== "author")
    .map(({ name }) => name);
  return (
    <ol className="what-follows">
      <li>{when === "now" && maySkip(pause) ? panel.pause.skipped : said}</li>
      {props.needsApproval && <li>{panel.approval.needed(names)}</li>}
      {when === "at" && <li>{panel.pause.scheduled}</li>}
      <li>{panel.last}</li>
    </ol>
  );
}

/** Whether the practice asks for a second person, going by what this page found. */
export function needsApproval({ approval }: Policy, found: readonly { readonly level: string }[]): boolean {
  const has = (...levels: string[]): boolean => found.some(({ level }) => levels.includes(level));
  if (approval === "always") return true;
  if (approval === "on-must") return has("must");
  return approval === "on-should" && has("must", "should");
}
