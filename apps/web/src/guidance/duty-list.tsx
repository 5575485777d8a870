import { DUTIES, type Duty } from "@chaperone/core";
import { useWords } from "../words/use-words.ts";
import { dutyAddress } from "./address.ts";

type Area = keyof ReturnType<typeof useWords>["guidance"]["dutyAreas"];

/** Duties as they stand together: the first half of the name is what they are about. */
const AREAS = Map.groupBy(Object.keys(DUTIES) as Duty[], (duty) => duty.split("/")[0] as Area);

/** The duties as entrances, by what they are about. */
export function DutyList() {
  const { guidance } = useWords();
  return [...AREAS].map(([area, duties]) => (
    <section key={area} className="guidance-group">
      <h3>{guidance.dutyAreas[area]}</h3>
      <DutyLinks duties={duties} />
    </section>
  ));
}

export function DutyLinks({ duties }: { readonly duties: readonly Duty[] }) {
  return (
    <ul className="guidance-list guidance-duties" lang="en-GB">
      {duties.map((duty) => (
        <li key={duty}>
          <a href={dutyAddress(duty)}>{DUTIES[duty]}</a>
        </li>
      ))}
    </ul>
  );
}
