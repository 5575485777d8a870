// What is loaded for a check, by name: of the packages' other doors nothing needs to be bundled.
export { coversFor, createChecker, sortImageWords } from "@chaperone/checker";
export { rules } from "@chaperone/rules";
