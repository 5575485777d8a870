import { check } from "./check.ts";
import { type Context, EXIT } from "./context.ts";
import { auditHelp, checkHelp, DESK_HELP, imageHelp, mainHelp, RULES_HELP, workerHelp } from "./help.ts";
import { LEDGER_HELP, ledgerCommand } from "./ledger/command.ts";
import { listRules } from "./list-rules.ts";
import { readCheckOptions } from "./options.ts";
import { readImageOptions } from "./pictures/options.ts";
import { visible } from "./terminal/visible.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

interface Command {
  readonly help: (context: Context) => string;
  /** Gives the exit code. */
  readonly run: (args: readonly string[], context: Context) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    help: checkHelp,
    run: async (args, context) => check(readCheckOptions(args), context),
  },
  audit: {
    help: auditHelp,
    async run(args, context) {
      const { readAuditOptions } = await import("./audit/options.ts");
      const { auditCommand } = await import("./audit/command.ts");
      return auditCommand(readAuditOptions(args), context);
    },
  },
  image: {
    help: imageHelp,
    async run(args, context) {
      const options = readImageOptions(args);
      // Brings what the other commands do not need.
      const { imageCommand } = await import("./pictures/command.ts");
      return imageCommand(options, context);
    },
  },
  worker: {
    help: workerHelp,
    async run(args, context) {
      // Brings NATS, which the other commands do not need.
      const { readWorkerOptions } = await import("./worker/options.ts");
      const { workerCommand } = await import("./worker/command.ts");
      return workerCommand(readWorkerOptions(args), context);
    },
  },
  ledger: {
    help: () => LEDGER_HELP,
    run: ledgerCommand,
  },
  backup: {
    help: () => DESK_HELP,
    run: (args, context) => onDesk("backup", args, context),
  },
  restore: {
    help: () => DESK_HELP,
    run: (args, context) => onDesk("restore", args, context),
  },
  record: {
    help: () => DESK_HELP,
    async run([action, ...rest], context) {
      if (action !== "verify" || rest.length > 0) throw new UsageError("chaperone record can verify.");
      return onDesk("verify", [], context);
    },
  },
  rules: {
    help: () => RULES_HELP,
    async run(args, context) {
      if (args.length > 0) throw new UsageError("The command rules takes nothing after it.");
      return listRules(context);
    },
  },
};

/** Brings the database, which the other commands do not need. */
async function onDesk(name: "backup" | "restore" | "verify", args: readonly string[], context: Context) {
  const { deskCommand } = await import("./desk/commands.ts");
  return deskCommand(name, args, context);
}

/** Runs a command line. @returns the exit code. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  try {
    return await dispatch(args, context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.err(`chaperone: ${visible(error.message)}\nSee chaperone ${helpFor(args[0])} --help.\n`);
    return EXIT.wrongUse;
  }
}

const helpFor = (name = ""): string =>
  ["audit", "image", "worker", "backup", "restore", "record"].includes(name) ? name : "check";

async function dispatch([name, ...rest]: readonly string[], context: Context): Promise<number> {
  if (name === undefined) {
    context.err(mainHelp());
    return EXIT.wrongUse;
  }
  if (name === "--version" || name === "-v") return say(`${VERSION}\n`, context);
  if (isHelp(name) || name === "help") return say(mainHelp(), context);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(
      "The commands are chaperone check, audit, image, worker, ledger, rules, record, backup and restore.",
    );
  if (beforeDashes(rest).some(isHelp)) return say(command.help(context), context);
  return command.run(rest, context);
}

async function say(text: string, context: Context): Promise<number> {
  await context.out(text);
  return EXIT.nothingFound;
}

const isHelp = (arg: string): boolean => arg === "--help" || arg === "-h";

/** After "--" everything is the name of a file. */
const beforeDashes = (args: readonly string[]): readonly string[] =>
  args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
