import type { Source } from "@chaperone/core";
import { hostOf } from "../words/sentences.ts";

/** The evidence on the matter itself, where a rule knows some. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <div className="sources">
      <h4>The evidence</h4>
      <ul>
        {sources.map(({ title, url, verified }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
              <span className="visually-hidden">, opens in a new tab</span>
            </a>
            <p className="quiet">
              {hostOf(url)}
              {verified === "recalled" && " (this address has not been checked yet)"}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
