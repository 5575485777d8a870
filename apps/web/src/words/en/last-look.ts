export const lastLook = {};
