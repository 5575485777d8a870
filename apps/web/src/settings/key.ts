/** Where the browser keeps who is writing. */
export const SETTINGS_KEY = "chaperone.settings";
