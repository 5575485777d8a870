import { YourData } from "../drafts/your-data.tsx";
import { goTo } from "../lib/route.ts";
import { useWords } from "../words/use-words.ts";
import { GuidanceFields, KnownFields, LanguageChoice, ReaderFields } from "./about-fields.tsx";
import { Forget } from "./forget.tsx";
import { InterestList } from "./interest-list.tsx";
import { KeptNote } from "./kept-note.tsx";
import { Section } from "./section.tsx";
import type { Settings } from "./settings.ts";
import type { Kept } from "./use-kept.ts";

/** Who is writing, how the page should be, and what it keeps. */
export function SettingsScreen({ kept }: { readonly kept: Kept }) {
  const { shell, settings: words } = useWords();
  const fields = {
    settings: kept.settings,
    onChange: (changes: Partial<Settings>) => kept.changeSettings({ ...kept.settings, ...changes }),
  };
  const forget = (): void => {
    kept.forgetAll();
    goTo("write");
  };
  return (
    <div className="about">
      <header className="about-head">
        <h2>{shell.screens.settings}</h2>
        <p className="quiet">{words.lead}</p>
        <KeptNote kept={kept} />
      </header>
      <Section heading={words.guidance.heading} why={words.guidance.why}>
        <GuidanceFields {...fields} />
      </Section>
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
      <Section heading={words.language} why={words.languageNote}>
        <LanguageChoice {...fields} labelHidden />
      </Section>
      <Section heading={words.forget.heading} why={words.forget.what}>
        <Forget onForget={forget} />
      </Section>
      <YourData kept={kept} />
    </div>
  );
}
