/** Things that may themselves be lists: "names and nicknames; dates, weekdays and times". */
export const listed = (items: readonly string[]): string => items.join("; ");
