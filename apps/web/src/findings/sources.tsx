import type { Source } from "@chaperone/core";
import { hostOf } from "../words/sentences.ts";
import { useWords } from "../words/use-words.ts";

/** The evidence on the matter itself, where a rule knows some. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { evidence, newTab } = useWords().findings;
  if (sources.length === 0) return null;
  return (
    <div className="sources">
      <h4>{evidence.heading}</h4>
      <ul>
        {sources.map(({ title, url, verified }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <span lang="en-GB">{title}</span>
              <span className="visually-hidden">{newTab}</span>
            </a>
            <p className="quiet">
              {hostOf(url)}
              {verified === "recalled" && evidence.unchecked}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
