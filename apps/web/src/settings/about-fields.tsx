import { JURISDICTIONS, PROFESSIONS } from "@chaperone/core";
import { Choice } from "../compose/choice.tsx";
import { LANGUAGES, type Language } from "../words/language.ts";
import { useWords } from "../words/use-words.ts";
import type { Settings } from "./settings.ts";
import { TextField } from "./text-field.tsx";

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
      <TextField label={readers.name} value={settings.name} onChange={(name) => onChange({ name })} />
      <TextField label={readers.bio} value={settings.bio} onChange={(bio) => onChange({ bio })} isLong />
    </>
  );
}

/** What people who know the author know besides. */
export function KnownFields({ settings, onChange }: FieldsProps) {
  const { known } = useWords().settings;
  return (
    <>
      <TextField
        label={known.role}
        hint={known.roleHint}
        value={settings.role}
        onChange={(role) => onChange({ role })}
      />
      <TextField
        label={known.workplace}
        hint={known.workplaceHint}
        value={settings.workplace}
        onChange={(workplace) => onChange({ workplace })}
      />
    </>
  );
}
