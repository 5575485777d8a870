/** "on 24 November at 08:00" to "24 November at 08:00", as it is said after "until" and "since". */
export const bare = (when: string): string => when.replace(/^on /u, "");
