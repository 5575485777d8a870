import { addressOf, SCREENS, type Screen } from "../lib/route.ts";
import { useWords } from "../words/use-words.ts";

/** The line above every screen. */
export function Masthead({ screen }: { readonly screen: Screen }) {
  const { shell } = useWords();
  return (
    <header className="masthead">
      <h1 className="wordmark">Chaperone</h1>
      <nav className="screens" aria-label={shell.navigation}>
        {SCREENS.map((one) => (
          <a key={one} href={addressOf(one)} aria-current={one === screen ? "page" : undefined}>
            {shell.screens[one]}
          </a>
        ))}
      </nav>
    </header>
  );
}
