import { type FormEvent, useState } from "react";
import type { Answers, AskedColumns, Questions } from "./engine/protocol.ts";
import { usePastPostsWords } from "./words.ts";

const COLUMNS = ["text", "time", "url"] as const satisfies (keyof AskedColumns)[];
/** So many names at first: in a group of hundreds its owner is among the busiest. */
const NAMES_AT_FIRST = 12;
/** As a form has it, for what is none of the choices. */
const NONE = "";

/** What only a person can say about their files, asked all at once. */
export function QuestionsForm(props: {
  readonly questions: Questions;
  readonly onAnswer: (answers: Answers) => void;
  readonly onCancel: () => void;
}) {
  const { asking } = usePastPostsWords();
  const { senders, dates, table } = props.questions;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    props.onAnswer(answersIn(new FormData(event.currentTarget), props.questions));
  };
  return (
    <form className="past-card past-questions" onSubmit={submit}>
      <h3>{asking.heading}</h3>
      {senders && <Whose senders={senders} />}
      {dates && (
        <fieldset>
          <legend>{asking.order}</legend>
          <p className="quiet small">{asking.orderWhy(dates)}</p>
          <Radio name="order" value="day-first" label={asking.dayFirst} isFirst />
          <Radio name="order" value="month-first" label={asking.monthFirst} />
        </fieldset>
      )}
      {table && <TableColumns table={table} />}
      <div className="past-actions">
        <button type="submit" className="button button-primary">
          {asking.begin}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {asking.cancel}
        </button>
      </div>
    </form>
  );
}

function Whose({ senders }: { readonly senders: NonNullable<Questions["senders"]> }) {
  const { asking } = usePastPostsWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? senders : senders.slice(0, NAMES_AT_FIRST);
  return (
    <fieldset>
      <legend>{asking.whose}</legend>
      <p className="quiet small">{asking.whoseWhy}</p>
      {shown.map(({ name, messages }) => (
        <Radio key={name} name="own" value={`=${name}`} label={name} note={asking.messages(messages)} />
      ))}
      {shown.length < senders.length && (
        <button type="button" className="button-plain" onClick={() => setAll(true)}>
          {asking.others(senders.length - shown.length)}
        </button>
      )}
      <Radio name="own" value={NONE} label={asking.none} />
    </fieldset>
  );
}

function TableColumns({ table }: { readonly table: NonNullable<Questions["table"]> }) {
  const { asking } = usePastPostsWords();
  return (
    <fieldset>
      <legend>{asking.table}</legend>
      <p className="quiet small">{asking.tableWhy(table.file)}</p>
      {COLUMNS.map((column) => (
        <label key={column} className="field past-column">
          {asking.columns[column]}
          <select name={column} defaultValue={NONE}>
            <option value={NONE}>{column === "text" ? asking.notThisTable : asking.noColumn}</option>
            {table.columns.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

function Radio(props: {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly isFirst?: boolean;
}) {
  return (
    <label className="past-radio">
      <input
        type="radio"
        name={props.name}
        value={props.value}
        required
        defaultChecked={props.isFirst ?? false}
      />
      <bdi>{props.label}</bdi>
      {props.note && <span className="quiet small">{props.note}</span>}
    </label>
  );
}

function answersIn(form: FormData, { senders, dates, table }: Questions): Answers {
  const said = (name: string): string => String(form.get(name) ?? NONE);
  // A name may be anything, so that it has a sign before it.
  const own = said("own").slice(1);
  const columns = Object.fromEntries(
    COLUMNS.map((column) => [column, said(column)]).filter(([, name]) => name !== NONE),
  );
  return {
    ...(senders && own && { ownName: own }),
    ...(dates && { dateOrder: said("order") === "month-first" ? "month-first" : "day-first" }),
    ...(table && columns.text && { columns }),
  };
}
