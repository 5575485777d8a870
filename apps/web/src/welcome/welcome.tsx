import { useEffect, useRef, useState } from "react";
import {
  type FieldsProps,
  GuidanceFields,
  KnownFields,
  LanguageChoice,
  ReaderFields,
} from "../settings/about-fields.tsx";
import { InterestList } from "../settings/interest-list.tsx";
import { Section } from "../settings/section.tsx";
import type { Settings } from "../settings/settings.ts";
import type { Kept } from "../settings/use-kept.ts";
import { useWords } from "../words/use-words.ts";

/** The first visit: a minute about who is writing, nearly all of which can be passed over. */
export function Welcome({ kept }: { readonly kept: Kept }) {
  const { welcome } = useWords();
  const [step, setStep] = useState<"first" | "more">("first");
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);

  const fields = {
    settings: kept.settings,
    onChange: (changes: Partial<Settings>) => kept.trySettings({ ...kept.settings, ...changes }),
  };
  const isFirst = step === "first";
  return (
    <form
      className="about welcome"
      onSubmit={(event) => {
        event.preventDefault();
        kept.changeSettings(kept.settings);
      }}
    >
      {isFirst && (
        <div className="welcome-language">
          <LanguageChoice {...fields} />
        </div>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {isFirst ? welcome.heading : welcome.moreHeading}
      </h2>
      {isFirst ? <FirstStep {...fields} /> : <MoreStep {...fields} />}
      <div className="welcome-foot">
        <button type="submit" className="button button-primary">
          {welcome.start}
        </button>
        <button type="button" className="button" onClick={() => setStep(isFirst ? "more" : "first")}>
          {isFirst ? welcome.more : welcome.back}
        </button>
      </div>
      {isFirst && <p className="quiet small">{welcome.moreWhy}</p>}
    </form>
  );
}

/** What everything else depends on. */
function FirstStep(fields: FieldsProps) {
  const { welcome, settings: words } = useWords();
  return (
    <>
      <p>{welcome.what}</p>
      <p>{welcome.onDevice}</p>
      <Section heading={welcome.whose} why={words.guidance.why}>
        <GuidanceFields {...fields} />
      </Section>
    </>
  );
}

/** What lets it judge better. */
function MoreStep(fields: FieldsProps) {
  const { welcome, settings: words } = useWords();
  return (
    <>
      <p>{welcome.moreWhat}</p>
      <Section heading={words.readers.heading} why={words.readers.why}>
        <ReaderFields {...fields} />
      </Section>
      <Section heading={words.known.heading} why={words.known.why}>
        <KnownFields {...fields} />
      </Section>
      <Section heading={words.interests.heading} why={words.interests.why}>
        <p className="field-hint">{words.interests.example}</p>
        <InterestList {...fields} />
      </Section>
    </>
  );
}
