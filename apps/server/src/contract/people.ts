import { JURISDICTIONS, PROFESSIONS } from "@chaperone/core";
import { endsByDay } from "@chaperone/desk/pauses";
import { APPROVAL_POLICIES, ROLES } from "@chaperone/store";
import { createRoute, z } from "@hono/zod-openapi";
import { anyone, manager, member } from "./access.ts";
import { At, answers, body, done, Id, line, TimeZone, Token, words } from "./common.ts";

export const RoleSchema = z.enum(ROLES);

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, "A time of day is written 22:00.");

/** What is handed in from `from` until `to`, by the clock on its author's wall, waits until `until`. */
export const NightHours = z
  .object({ from: Clock, to: Clock, until: Clock })
  .refine(endsByDay, { path: ["until"], error: "Choose a time of the day that follows." })
  .openapi("NightHours");

/** What a person tells of themselves: the checker judges their posts by it. */
export const Settings = z
  .object({
    country: z.enum(JURISDICTIONS),
    profession: z.enum(PROFESSIONS),
    bio: words(3_000),
    handle: line(200),
    role: line(200),
    workplace: line(200),
    interests: z.array(line(300)).max(50),
    timeZone: TimeZone,
    /** In the place of the practice's hours. Null: those again; left out: as it was. */
    lateNight: NightHours.nullable(),
  })
  .partial()
  .openapi("Settings");

export const Person = z
  .object({ id: Id, name: z.string(), email: z.string().nullable(), settings: Settings })
  .openapi("Person");

/** What a practice asks of its members' posts. */
export const Policy = z
  .object({ approval: z.enum(APPROVAL_POLICIES), coolingOff: z.boolean(), lateNight: NightHours })
  .openapi("Policy");

const PracticeName = z.object({ id: Id, name: z.string() });
export const Practice = PracticeName.extend({ policy: Policy }).openapi("Practice");

export const Me = z
  .discriminatedUnion("signedIn", [
    z.object({
      signedIn: z.literal(false),
      /** desk: one person on this machine. practice: many, with passkeys. */
      mode: z.enum(["desk", "practice"]),
    }),
    z.object({
      signedIn: z.literal(true),
      mode: z.enum(["desk", "practice"]),
      person: Person,
      practice: Practice,
      role: RoleSchema,
      unseenNotices: z.number().int(),
    }),
  ])
  .openapi("Me");

export const Member = z
  .object({ personId: Id, name: z.string(), email: z.string().nullable(), role: RoleSchema, joinedAt: At })
  .openapi("Member");

/** An invitation that nobody has used yet; its link was shown once. */
export const Invitation = z.object({ id: z.string(), role: RoleSchema, expiresAt: At }).openapi("Invitation");

/** Shown once and kept nowhere. */
export const NewLink = z.object({ url: z.string(), expiresAt: At }).openapi("NewLink");

const invitationId = { params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/u) }) };
const personId = { params: z.object({ personId: Id }) };

export const readMe = createRoute({
  method: "get",
  path: "/me",
  middleware: anyone,
  responses: answers(Me, "Who is signed in; answers before sign-in too"),
});

export const changeMe = createRoute({
  method: "patch",
  path: "/me",
  middleware: member,
  request: body(
    z.object({ name: line(120), email: z.email().max(254).nullable(), settings: Settings }).partial(),
  ),
  responses: answers(Person, "The person as they now are"),
});

export const readPractice = createRoute({
  method: "get",
  path: "/practice",
  middleware: member,
  responses: answers(Practice, "The practice"),
});

export const changePractice = createRoute({
  method: "patch",
  path: "/practice",
  middleware: manager,
  request: body(z.object({ name: line(200), policy: Policy.partial({ lateNight: true }) }).partial()),
  responses: answers(Practice, "The practice as it now is"),
});

export const listMembers = createRoute({
  method: "get",
  path: "/members",
  middleware: member,
  responses: answers(z.object({ members: z.array(Member) }), "Everybody in the practice"),
});

export const changeMember = createRoute({
  method: "patch",
  path: "/members/{personId}",
  middleware: manager,
  request: { ...personId, ...body(z.object({ role: RoleSchema })) },
  responses: done,
});

export const removeMember = createRoute({
  method: "delete",
  path: "/members/{personId}",
  middleware: manager,
  request: personId,
  responses: done,
});

export const listInvitations = createRoute({
  method: "get",
  path: "/invitations",
  middleware: manager,
  responses: answers(z.object({ invitations: z.array(Invitation) }), "Invitations still open"),
});

export const invite = createRoute({
  method: "post",
  path: "/invitations",
  middleware: manager,
  request: body(z.object({ role: RoleSchema })),
  responses: answers(NewLink, "The link to give to them, shown this once"),
});

export const withdrawInvitation = createRoute({
  method: "delete",
  path: "/invitations/{id}",
  middleware: manager,
  request: invitationId,
  responses: done,
});

export const readInvitation = createRoute({
  method: "post",
  path: "/invitations/read",
  middleware: anyone,
  request: body(z.object({ token: Token })),
  responses: answers(
    z.object({ practice: z.string(), role: RoleSchema, expiresAt: At, isSetUp: z.boolean() }),
    "What the link invites to",
  ),
});
