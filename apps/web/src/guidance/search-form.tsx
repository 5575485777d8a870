import { JURISDICTIONS, PROFESSIONS } from "@chaperone/core";
import { KINDS } from "@chaperone/guidance";
import { type FormEvent, useId, useRef } from "react";
import { Choice } from "../compose/choice.tsx";
import { useWords } from "../words/use-words.ts";
import type { Shelf } from "./library.ts";

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly shelf: Shelf;
  readonly onShelf: (shelf: Shelf) => void;
}

/** What to look for, and where. */
export function SearchForm({ query, onQuery, shelf, onShelf }: Props) {
  const { guidance } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The results are there already; a phone's keyboard makes way for them.
    field.current?.blur();
  };
  return (
    <search>
      <form className="guidance-search" onSubmit={submit}>
        <label htmlFor={id}>{guidance.search}</label>
        <input
          ref={field}
          id={id}
          type="search"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          placeholder={guidance.searchHint}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
        />
        <Limits shelf={shelf} onShelf={onShelf} />
      </form>
    </search>
  );
}

function Limits({ shelf, onShelf }: Pick<Props, "shelf" | "onShelf">) {
  const { guidance, labels } = useWords();
  const change = (part: Partial<Shelf>): void => onShelf({ ...shelf, ...part });
  return (
    <div className="guidance-limits">
      <Choice
        label={guidance.country}
        labelHidden
        value={shelf.country}
        options={["all", ...JURISDICTIONS]}
        words={{ all: guidance.everyCountry, ...labels.countries }}
        onChange={(country) => change({ country })}
      />
      <Choice
        label={guidance.profession}
        labelHidden
        value={shelf.profession}
        options={["all", ...PROFESSIONS]}
        words={guidance.forWhom}
        onChange={(profession) => change({ profession })}
      />
      <Choice
        label={guidance.kind}
        labelHidden
        value={shelf.kind}
        options={["all", ...KINDS]}
        words={guidance.kinds}
        onChange={(kind) => change({ kind })}
      />
      <label className="guidance-past">
        <input
          type="checkbox"
          checked={shelf.past}
          onChange={(event) => change({ past: event.target.checked })}
        />
        {guidance.past}
      </label>
    </div>
  );
}
