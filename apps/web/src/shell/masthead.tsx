import { addressOf, SCREENS, type Screen } from "../lib/route.ts";
import { isServed } from "../publishing/served.ts";
import { useWords } from "../words/use-words.ts";

/** The line above every screen. */
export function Masthead(props: {
  readonly screen: Screen;
  /** Without the way to other screens. */
  readonly isBare?: boolean;
}) {
  const { shell } = useWords();
  return (
    <header className="masthead">
      <h1 className="wordmark">Chaperone</h1>
      {!props.isBare && (
        <nav className="screens" aria-label={shell.navigation}>
          {SCREENS.filter((one) => one !== "publishing" || isServed).map((one) => (
            <a key={one} href={addressOf(one)} aria-current={one === props.screen ? "page" : undefined}>
              {shell.screens[one]}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}
