import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";

const Host = createContext<HTMLElement | null>(null);

/**
 * Content with style sheets of its own, which neither reach the rest of the page nor are reached by its sheets. Links
 * to parts of it lead there: by themselves they would change the screen.
 */
export function ShadowBox(props: {
  readonly styles: readonly string[];
  readonly lang: string;
  /** A finger, a key or the wheel is on it. */
  readonly onTouch: () => void;
  readonly children: ReactNode;
}) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const { styles, onTouch } = props;
  useLayoutEffect(() => {
    const made = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: "open" });
    made.adoptedStyleSheets = styles.map(sheetOf);
    setRoot(made);
  }, [styles]);

  const follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest("a[href^='#']");
    const id = link?.getAttribute("href")?.slice(1);
    const part = id && root?.getElementById(id);
    // To another screen.
    if (!part) return;
    event.preventDefault();
    part.scrollIntoView();
    part.setAttribute("tabindex", "-1");
    part.focus({ preventScroll: true });
  };
  return (
    <div ref={host} className="past-wide" lang={props.lang}>
      {root &&
        createPortal(
          // biome-ignore lint/a11y/noStaticElementInteractions: links in it are what is pressed
          <div className="box" onClick={follow} onPointerDown={onTouch} onKeyDown={onTouch} onWheel={onTouch}>
            <Host value={host.current}>{props.children}</Host>
          </div>,
          root,
        )}
    </div>
  );
}

/** Content in the box that the page's own sheets do reach, as it is the page's own. */
export function InPage(props: { readonly lang: string; readonly children: ReactNode }) {
  const host = useContext(Host);
  const name = useId();
  if (!host) return null;
  return (
    <>
      <slot name={name} />
      {createPortal(
        <div slot={name} lang={props.lang}>
          {props.children}
        </div>,
        host,
      )}
    </>
  );
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
