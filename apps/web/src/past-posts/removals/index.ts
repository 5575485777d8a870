import "../../styles/publishing.css";
import "../../styles/past-posts-removals.css";

/** What the list of past posts loads where a desk stands behind the page. */
export { ChooseAll } from "./choose-all.tsx";
export { ChoosePost } from "./choose-post.tsx";
export { ConnectHint } from "./connect-hint.tsx";
export { RemovalBar } from "./removal-bar.tsx";
export { RemovalList } from "./removal-list.tsx";
export { RemovalPage } from "./removal-page.tsx";
export { RemovalFrame } from "./removing.tsx";
