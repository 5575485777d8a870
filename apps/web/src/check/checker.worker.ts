import { serveChecker } from "@chaperone/checker";

serveChecker(self);
