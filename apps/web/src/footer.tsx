import { EarlierPosts } from "./remembered/earlier-posts.tsx";
import type { Remembered } from "./remembered/use-remembered.ts";

export const Footer = ({ remembered }: { readonly remembered: Remembered }) => (
  <footer className="page-foot">
    <p>Read on this device. Nothing you type is sent anywhere, and no draft is kept.</p>
    <p>I can be wrong both ways. You decide.</p>
    <EarlierPosts remembered={remembered} />
  </footer>
);
