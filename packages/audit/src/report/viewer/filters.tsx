import { LEVELS } from "@chaperone/core";
import { type ReactNode, useId, useMemo } from "react";
import { heaviestOf } from "../heaviest.ts";
import type { ShownCase, ShownPost } from "../html/data.ts";
import { pageWords } from "../page-words.en.ts";
import { words } from "../words.en.ts";
import { type Choice, EVERYTHING, yearOf } from "./choice.ts";

const { filters: said, numbers, cases: caseWords } = pageWords;

/** Only what there is can be chosen. */
export function Filters(props: {
  readonly posts: readonly ShownPost[];
  readonly cases: readonly ShownCase[];
  /** Their sentence, by id. */
  readonly rules: ReadonlyMap<string, string>;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { posts, cases, rules, choice, onChoose } = props;
  const set = (change: Partial<Choice>): void => onChoose({ ...choice, ...change });
  const there = useMemo(() => valuesOf(posts), [posts]);
  return (
    <search aria-label={said.heading}>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <Choose label={said.level} value={choice.level} onChange={(level) => set({ level })}>
          {there.levels.map((level) => [level, words.levels[level]])}
        </Choose>
        <Choose label={said.network} value={choice.network} onChange={(network) => set({ network })}>
          {there.networks.map((network) => [network, words.networks[network]])}
        </Choose>
        <Choose label={said.year} value={choice.year} onChange={(year) => set({ year })}>
          {there.years.map((year) => [year, year === "unknown" ? numbers.unknownYear : year])}
        </Choose>
        <Choose label={said.rule} value={choice.rule} onChange={(rule) => set({ rule })}>
          {there.rules.map((rule) => [rule, rules.get(rule) ?? rule])}
        </Choose>
        {cases.length > 0 && (
          <Choose
            label={said.case}
            value={choice.case === null ? null : String(choice.case)}
            onChange={(number) => set({ case: number === null ? null : Number(number) })}
          >
            {cases.map(({ number }) => [String(number), caseWords.of(number)])}
          </Choose>
        )}
        <label className="field">
          {said.words}
          <input
            type="search"
            value={choice.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        </label>
        <div className="checks">
          <Check
            label={said.recognisable}
            checked={choice.recognisable}
            onChange={(recognisable) => set({ recognisable })}
          />
          <Check label={said.notDone} checked={choice.notDone} onChange={(notDone) => set({ notDone })} />
          <button type="button" className="button-plain" onClick={() => onChoose({ ...EVERYTHING })}>
            {said.clear}
          </button>
        </div>
      </form>
    </search>
  );
}

function Choose<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** Value and words. */
  readonly children: readonly (readonly [Value, string])[];
}) {
  const { label, value, onChange, children } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ target }) => onChange(children.find(([one]) => one === target.value)?.[0] ?? null)}
      >
        <option value="">{said.all}</option>
        {children.map(([one, inWords]) => (
          <option key={one} value={one}>
            {inWords}
          </option>
        ))}
      </select>
    </div>
  );
}

function Check(props: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      {props.label}
    </label>
  );
}

function valuesOf(posts: readonly ShownPost[]) {
  const levels = new Set(posts.map(heaviestOf));
  const rules = posts.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  return {
    levels: LEVELS.filter((level) => levels.has(level)),
    networks: [...new Set(posts.map(({ network }) => network))].sort(),
    years: [...new Set(posts.map(yearOf))].sort(),
    rules: [...new Set(rules)].sort(),
  };
}
