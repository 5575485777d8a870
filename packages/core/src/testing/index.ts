export { markText, readMarkedText } from "./marked-text.ts";
