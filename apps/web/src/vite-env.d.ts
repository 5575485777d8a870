/// <reference types="vite/client" />

/** See packed.ts. */
declare module "*?packed" {
  const packed: string;
  export default packed;
}
