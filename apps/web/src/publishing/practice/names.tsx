import { useState } from "react";
import { Field } from "../../lib/field.tsx";
import { api, ask, type SignedIn } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

/** One's own name, and the practice's where one may change it. */
export function Names({ me }: { readonly me: SignedIn }) {
  const { practice: words } = usePublishingWords();
  const [name, setName] = useState(me.person.name);
  const [practice, setPractice] = useState(me.practice.name);
  const mayName = me.mode === "practice" && me.role === "manager";
  const save = useAct(async () => {
    if (name.trim() !== me.person.name) await ask(api.me.$patch({ json: { name: name.trim() } }));
    if (mayName && practice.trim() !== me.practice.name)
      await ask(api.practice.$patch({ json: { name: practice.trim() } }));
  });
  const isSame = name.trim() === me.person.name && practice.trim() === me.practice.name;
  return (
    <form
      className="names"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <Field label={words.you} value={name} onChange={setName} most={120} required />
      {mayName && <Field label={words.name} value={practice} onChange={setPractice} most={200} required />}
      <p className="actions">
        <button
          type="submit"
          className="button"
          disabled={isSame || save.isPending || name.trim() === "" || practice.trim() === ""}
        >
          {words.save}
        </button>
        <span role="status" className="quiet">
          {save.isSuccess && isSame && words.saved}
        </span>
      </p>
      <Problem error={save.error} />
    </form>
  );
}
