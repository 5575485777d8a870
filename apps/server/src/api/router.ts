import { OpenAPIHono, type z } from "@hono/zod-openapi";
import type { ApiEnv, Who } from "../contract/access.ts";
import { ApiError } from "./api-error.ts";

/** Routes whose input has been read against their schemas before a handler sees it. */
export const newRouter = (): OpenAPIHono<ApiEnv> =>
  new OpenAPIHono<ApiEnv>({
    defaultHook(result) {
      if (!result.success) refuseInput(result.error);
    },
  });

/** Says which field cannot be used and why, and nothing of what stood in it. */
export function refuseInput({ issues }: z.ZodError): never {
  const fields = [...new Set(issues.map(({ path }) => path.join(".")))];
  const where = fields[0] ? `“${fields[0]}”` : "What was sent";
  throw new ApiError(
    400,
    "bad-input",
    `${where} cannot be used: ${issues[0]?.message ?? "it is not whole"}`,
    fields,
  );
}

/** Who asks; for routes behind `member` and above, where somebody does. */
export function whoAsks(context: { get(key: "who"): Who | null }): Who {
  const who = context.get("who");
  if (who === null) throw new ApiError(401, "not-signed-in", "Sign in first.");
  return who;
}

export const DONE = { done: true } as const;
