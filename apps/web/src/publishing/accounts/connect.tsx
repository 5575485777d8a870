import { useState } from "react";
import type { Account } from "../api.ts";
import { Choices } from "../choices.tsx";
import { usePublishingWords } from "../words.ts";
import { ConnectBluesky } from "./connect-bluesky.tsx";
import { ConnectMastodon } from "./connect-mastodon.tsx";

/** A new account: which network, and what it is for. */
export function Connect() {
  const { accounts, networks } = usePublishingWords();
  const words = accounts.connect;
  const [network, setNetwork] = useState<Account["network"]>("bluesky");
  const [purpose, setPurpose] = useState<Account["purpose"]>("professional");
  const Form = network === "bluesky" ? ConnectBluesky : ConnectMastodon;
  return (
    <section className="connect">
      <h3>{words.heading}</h3>
      <div className="connect-choices">
        <Choices
          legend={words.which}
          value={network}
          options={[
            { value: "bluesky", label: networks.bluesky },
            { value: "mastodon", label: networks.mastodon },
          ]}
          onChange={setNetwork}
        />
        <Choices
          legend={words.purpose}
          value={purpose}
          options={[
            { value: "professional", label: accounts.purposes.professional },
            { value: "personal", label: accounts.purposes.personal },
          ]}
          onChange={setPurpose}
        />
      </div>
      <Form purpose={purpose} />
      <div className="connect-elsewhere">
        <h4>{words.elsewhere}</h4>
        <p className="quiet">{words.elsewhereWhat}</p>
      </div>
    </section>
  );
}
