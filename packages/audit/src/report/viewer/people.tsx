import type { ShownPeople } from "../html/data.ts";
import { pageWords } from "../page-words.en.ts";

const { post: said } = pageWords;

/** How few people fit what is told; silent where the number is no small one, which is no promise. */
export function People({ people }: { readonly people: ShownPeople }) {
  if (people.lines.length === 0) return null;
  return (
    <section className="people" data-level={people.level}>
      <h4>{said.people}</h4>
      <p dir="auto">{people.lines.join(" ")}</p>
      {people.details.length > 0 && (
        <p className="small quiet" dir="auto">
          {said.details(people.details)}
        </p>
      )}
      {people.change !== null && (
        <p className="small" dir="auto">
          <strong>{said.change}:</strong> {people.change}
        </p>
      )}
    </section>
  );
}
