import { type ReactNode, useId, useRef } from "react";
import { useBroughtFiles } from "../pictures/use-brought-files.ts";
import type { GivenFile } from "./engine/protocol.ts";
import { broughtFiles, chosenFiles } from "./given-files.ts";
import { usePastPostsWords } from "./words.ts";

/** Where archives are dropped or chosen. */
export function GiveFiles(props: {
  readonly heading: string;
  readonly children: ReactNode;
  readonly onGive: (files: readonly GivenFile[]) => void;
}) {
  const { give } = usePastPostsWords();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = (given: readonly GivenFile[]): void => {
    if (given.length > 0) props.onGive(given);
  };
  const isOver = useBroughtFiles(
    // A folder that cannot be opened gives nothing.
    (_files, brought) => void broughtFiles(brought).then(take, () => {}),
    () => true,
  );
  return (
    <section className="past-give" data-over={isOver} aria-labelledby={id}>
      <h3 id={id}>{props.heading}</h3>
      {props.children}
      <div className="past-drop">
        <p className="past-drop-words">{isOver ? give.letGo : give.drop}</p>
        <div className="past-actions">
          <button type="button" className="button button-primary" onClick={() => files.current?.click()}>
            {give.files}
          </button>
          <button type="button" className="button" onClick={() => folder.current?.click()}>
            {give.folder}
          </button>
        </div>
        {/* The buttons are what is seen and pressed. */}
        <FileInput ref={files} onGive={take} />
        <FileInput ref={folder} isFolder onGive={take} />
      </div>
    </section>
  );
}

function FileInput(props: {
  readonly ref: React.Ref<HTMLInputElement>;
  readonly isFolder?: boolean;
  readonly onGive: (files: readonly GivenFile[]) => void;
}) {
  return (
    <input
      ref={props.ref}
      hidden
      type="file"
      multiple
      {...(props.isFolder && { webkitdirectory: "" })}
      onChange={({ target }) => {
        const given = chosenFiles(target.files ?? []);
        // So that the same file can be chosen again.
        target.value = "";
        props.onGive(given);
      }}
    />
  );
}
