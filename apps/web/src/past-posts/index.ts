import "../styles/past-posts.css";

/** What the page loads once somebody wants to have their past posts checked. */
export { PastPostsScreen } from "./past-posts-screen.tsx";
