import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readData } from "./read-data.ts";
import { Report } from "./report.tsx";

createRoot(document.getElementById("page")!).render(
  <StrictMode>
    <Report {...readData(document)} />
  </StrictMode>,
);
