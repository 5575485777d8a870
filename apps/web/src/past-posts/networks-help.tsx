import { ASKED_NETWORKS } from "../words/en/past-posts-networks.ts";
import { usePastPostsWords } from "./words.ts";

/** How each network is asked for an archive. */
export function NetworksHelp() {
  const { networks } = usePastPostsWords();
  return (
    <section className="past-networks" aria-labelledby="past-networks">
      <h3 id="past-networks">{networks.heading}</h3>
      <p className="quiet">{networks.text}</p>
      <ul>
        {ASKED_NETWORKS.map((network) => {
          const { name, steps, wait, note } = networks.each[network];
          return (
            <li key={network}>
              <details name="past-network">
                <summary>{name}</summary>
                <ol>
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
                <p>
                  <strong>{networks.wait}</strong> {wait}.
                </p>
                {note && (
                  <p>
                    <strong>{networks.note}</strong> {note}
                  </p>
                )}
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
