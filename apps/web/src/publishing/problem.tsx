import { Refused } from "./api.ts";
import { usePublishingWords } from "./words.ts";

/** What stands in the way, in words that say what to do. */
export function Problem(props: { readonly error: unknown; readonly onTryAgain?: (() => void) | undefined }) {
  const words = usePublishingWords();
  if (!props.error) return null;
  return (
    <div className="problem" role="alert">
      <ProblemWords error={props.error} />
      {props.onTryAgain && (
        <button type="button" className="button" onClick={props.onTryAgain}>
          {words.again}
        </button>
      )}
    </div>
  );
}

function ProblemWords({ error }: { readonly error: unknown }) {
  const { codes, desk } = usePublishingWords();
  if (error instanceof Refused && error.reason !== undefined) {
    const own = codeWords(desk, error.reason);
    const { values, message } = error;
    return own ? (
      <p>{own.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ""))}</p>
    ) : (
      <p lang="en-GB">{message}</p>
    );
  }
  const code = error instanceof Refused ? error.code : "fault";
  const known = codeWords(codes, code.replace(/^network-(?!unreachable)/u, ""));
  if (known) return <p>{known}</p>;
  // What has no code of its own is in English.
  return <p lang="en-GB">{error instanceof Error ? error.message : ""}</p>;
}

/** Words for a code, where the page has some. */
export const codeWords = (codes: object, code: string): string | undefined =>
  Object.hasOwn(codes, code) ? (codes as Readonly<Record<string, string>>)[code] : undefined;
