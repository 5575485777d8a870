import { useSyncExternalStore } from "react";

export const SCREENS = ["write", "drafts", "past-posts", "publishing", "guidance", "settings"] as const;
export type Screen = (typeof SCREENS)[number];

/** Which screen is shown. It stands behind the # of the address, which no browser sends to a host. */
export interface Route {
  readonly screen: Screen;
  /** What is shown on that screen, "gmc-social-media-2024/19"; never anything of a draft. */
  readonly rest: string;
}

/** The address of a screen, for links. */
export const addressOf = (screen: Screen, rest = ""): string =>
  screen === "write" ? "#/" : `#/${screen}${rest && `/${rest}`}`;

/** Anything unknown leads to where one writes. */
export function readRoute(hash: string): Route {
  const [, name = "", rest = ""] = /^#\/([^/]*)\/?(.*)$/u.exec(hash) ?? [];
  const screen = SCREENS.find((one) => one === name) ?? "write";
  return { screen, rest: screen === "write" ? "" : decoded(rest) };
}

function decoded(rest: string): string {
  try {
    return decodeURIComponent(rest);
  } catch {
    return "";
  }
}

const onHashChange = (notify: () => void): (() => void) => {
  addEventListener("hashchange", notify);
  return () => removeEventListener("hashchange", notify);
};

/** The screen the address asks for. */
export const useRoute = (): Route => readRoute(useSyncExternalStore(onHashChange, () => location.hash));

export const goTo = (screen: Screen, rest = ""): void => {
  location.hash = addressOf(screen, rest);
};
