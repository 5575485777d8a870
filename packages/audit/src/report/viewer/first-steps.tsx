import { pageWords } from "../page-words.en.ts";

const { heading, steps, inReport, inPage } = pageWords.first;

/** @param isInPage where the page of the product shows it, and not a report */
export function FirstSteps({ isInPage = false }: { readonly isInPage?: boolean }) {
  return (
    <section className="first" aria-labelledby="first">
      <h2 id="first">{heading}</h2>
      <ol>
        {[...steps, isInPage ? inPage : inReport].map(({ title, text }) => (
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
