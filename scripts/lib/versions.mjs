// Runs before anything else, so it keeps to what old versions of Node understand.
const NODE = 20;
const NPM = 9;

/** Ends with one clear sentence where Node or npm is too old to go on. */
export function checkVersions() {
  const node = Number(process.versions.node.split(".")[0]);
  if (node < NODE) stop(`Chaperone needs Node ${NODE} or newer; this is Node ${process.versions.node}.`);
  // Known only when started through npm; no other start needs to be turned away for it.
  const agent = /\bnpm\/(\d+)/.exec(process.env.npm_config_user_agent || "");
  if (agent && Number(agent[1]) < NPM) stop(`Chaperone needs npm ${NPM} or newer; this is npm ${agent[1]}.`);
}

function stop(sentence) {
  console.error(`${sentence} Get a newer one at https://nodejs.org and try again.`);
  process.exit(1);
}
