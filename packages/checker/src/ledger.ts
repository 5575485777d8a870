/** What whoever keeps a ledger for the checker needs to know of it; without the checker itself. */
export { before, KEEP_DAYS } from "@chaperone/risk/ledger";
