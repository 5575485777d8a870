// Bluesky's own server and directory, on this machine alone. Started by live.mjs with the Node that installed it.
const net = require("node:net");
const { createRequire } = require("node:module");
const { join } = require("node:path");

// The servers listen everywhere; here they may not.
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (first, ...rest) {
  const port = typeof first === "object" && first !== null ? first.port : first;
  const callback = rest.find((one) => typeof one === "function");
  return listen.call(this, { port: Number(port) || 0, host: "127.0.0.1" }, callback);
};

const [folder] = process.argv.slice(2);
const { TestNetworkNoAppView } = createRequire(join(folder, "package.json"))("@atproto/dev-env");

async function main() {
  const network = await TestNetworkNoAppView.create({});
  console.log(JSON.stringify({ pds: network.pds.url, directory: network.plc.url }));
  // The parent's end is ours.
  process.stdin.resume();
  process.stdin.on("end", async () => {
    await network.close();
    process.exit(0);
  });
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
