import { pageWords } from "../page-words.en.ts";

const { heading, steps } = pageWords.first;

export function FirstSteps() {
  return (
    <section className="first" aria-labelledby="first">
      <h2 id="first">{heading}</h2>
      <ol>
        {steps.map(({ title, text }) => (
          <li key={title}>
            <p>
              <strong>{title}</strong> {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
