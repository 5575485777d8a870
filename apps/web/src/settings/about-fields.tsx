import { JURISDICTIONS, PROFESSIONS } from "@chaperone/core";
import { Choice } from "../compose/choice.tsx";
import { Field } from "../lib/field.tsx";
import { LANGUAGES, type Language } from "../words/language.ts";
import { useWords } from "../words/use-words.ts";
import type { Settings } from "./settings.ts";

/** What every group of fields gets. */
export interface FieldsProps {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

const LANGUAGE_KEYS = Object.keys(LANGUAGES) as Language[];

/** The language of the page. */
export function LanguageChoice({
  settings,
  onChange,
  labelHidden = false,
}: FieldsProps & { readonly labelHidden?: boolean }) {
  const { settings: words } = useWords();
  return (
    <Choice
      label={words.language}
      labelHidden={labelHidden}
      value={settings.language}
      options={LANGUAGE_KEYS}
      words={LANGUAGES}
      onChange={(language) => onChange({ language })}
    />
  );
}

/** Whose guidance applies. */
export function GuidanceFields({ settings, onChange }: FieldsProps) {
  const { settings: words, labels } = useWords();
  return (
    <div className="about-row">
      <Choice
        label={words.guidance.country}
        value={settings.country}
        options={JURISDICTIONS}
        words={labels.countries}
        onChange={(country) => onChange({ country })}
      />
      <Choice
        label={words.guidance.profession}
        value={settings.profession}
        options={PROFESSIONS}
        words={labels.professions}
        onChange={(profession) => onChange({ profession })}
      />
    </div>
  );
}

/** What readers see of the author. */
export function ReaderFields({ settings, onChange }: FieldsProps) {
  const { readers } = useWords().settings;
  return (
    <>
      <Field label={readers.name} value={settings.name} most={200} onChange={(name) => onChange({ name })} />
      <Field
        label={readers.bio}
        value={settings.bio}
        rows={3}
        most={3_000}
        onChange={(bio) => onChange({ bio })}
      />
    </>
  );
}

/** What people who know the author know besides. */
export function KnownFields({ settings, onChange }: FieldsProps) {
  const { known } = useWords().settings;
  return (
    <>
      <Field
        label={known.role}
        hint={known.roleHint}
        value={settings.role}
        most={200}
        onChange={(role) => onChange({ role })}
      />
      <Field
        label={known.workplace}
        hint={known.workplaceHint}
        value={settings.workplace}
        most={200}
        onChange={(workplace) => onChange({ workplace })}
      />
    </>
  );
}
