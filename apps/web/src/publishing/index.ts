import "../styles/publishing.css";
import "../styles/publishing-posts.css";
import "../styles/publishing-panel.css";

/** What the page loads once it is served with a desk behind it, and somebody wants to publish. */
export { Opening } from "./entry/opening.tsx";
export { PublishPanel } from "./panel/publish-panel.tsx";
export { PublishingScreen } from "./publishing-screen.tsx";
