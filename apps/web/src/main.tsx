import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css";
import "@chaperone/audit/viewer/palette.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/opening.css";
import "./styles/tabs.css";
import "./styles/page.css";
import "./styles/early.css";
import "./styles/findings.css";
import "./styles/people.css";
import "./styles/remembered.css";
import "./styles/pictures.css";
import "./styles/networks.css";
import "./styles/previews.css";
import "./styles/preview-post.css";
import "./styles/preview-networks.css";
import "./styles/last-look.css";
import "./styles/drafts.css";
import "./styles/welcome.css";
import "./styles/settings.css";
import "./styles/guidance.css";
import "./styles/update.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { takeArrival } from "./publishing/served.ts";
import { defaultSettings, readSettings } from "./settings/settings.ts";
import { stayOffline } from "./update/stay-offline.ts";
import { en } from "./words/en/index.ts";
import { loadWords } from "./words/language.ts";

takeArrival();

/** English, which is always there, where the words of another language cannot be had. */
const firstWords = await loadWords((readSettings() ?? defaultSettings()).language).catch(() => en);

createRoot(document.getElementById("page")!).render(
  <StrictMode>
    <App firstWords={firstWords} />
  </StrictMode>,
);

void stayOffline();
