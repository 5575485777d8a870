/** Which posts of many tell of one patient: from their traces alone, without the tables. */
export { type Group, groupsOf, storiesOf } from "./groups.ts";
export { type Link, LinkIndex } from "./link-index.ts";
