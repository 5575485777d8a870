import type { ItemCode, StopCode } from "@chaperone/server/api";

/** Why a post is neither deleted nor changed, or why all of it stopped. Each stands for a post of long ago. */
export const codes: Readonly<Record<ItemCode | StopCode, string>> = {
  // Of single posts.
  "not-yours":
    "It belongs to another account, so it was not touched. Connect that account to delete it there.",
  "no-edits": "Bluesky has no editing. Delete the post, and post it anew in other words.",
  "taken-out": "You took it out, so it stays as it is.",
  "changed-since":
    "It was changed on the network after you looked at it, so it was left. Look at it again, and choose it anew.",
  "new-finding":
    "The check now finds something in the new words that it did not before, so they were not sent. Choose other words.",
  ended: "It was over before it came to this post, which stays as it is.",
  "has-poll": "Changing a post with a poll would end the poll. Delete it, or leave it.",
  "text-empty": "There are no words left in it. Delete the post instead.",
  "text-too-long": "The new words are longer than this account may post. Shorten them.",
  "not-there": "It is not there any more.",
  "not-allowed": "The network does not let this account do that.",
  refused: "The network refused, and did not say why. Open the post there and do it by hand.",
  "too-big": "A picture or film is bigger than can be kept, so there is no copy of it.",
  "not-supported": "The network cannot do that with this post. Open it there and do it by hand.",
  "reply-gone": "The post it answers is not there any more, and the network refused the change.",
  "too-many-pictures":
    "It has more pictures than the network now allows, so it cannot be changed. Delete it, or leave it.",
  "picture-too-big": "One of its pictures is bigger than the network now allows, so it cannot be changed.",
  "picture-type": "One of its pictures is of a kind the network no longer takes, so it cannot be changed.",
  "picture-without-alt":
    "One of its pictures has no description, which the network asks for. Describe it there first.",
  "picture-not-ready": "The network is still working on one of its pictures.",
  "picture-refused": "The network could not use one of its pictures.",
  // Of the line to the network.
  "rate-limited": "The network asks to wait.",
  busy: "The network is busy.",
  unreachable: "The network could not be reached.",
  stopped: "It was interrupted before an answer came.",
  "timed-out": "The network did not answer in time.",
  "connection-lost": "The connection broke before an answer came.",
  "server-error": "The network answered with an error of its own.",
  "answer-unreadable": "The network’s answer could not be read.",
  "not-visible-yet": "The network said that it did, and the post is still to be seen there.",
  "not-stored": "New keys from the network could not be kept on your desk. Look whether its disk is full.",
  moved: "The server answers from another address now. Connect the account again, with that address.",
  "address-not-allowed": "The account’s server has an address that Chaperone may not ask. Connect it again.",
  // Of the account.
  "signed-out": "The account is signed out. Connect it again, and it goes on by itself.",
  suspended:
    "The network has suspended this account. Look there for its reasons; once it is connected again, this goes on.",
  "wrong-password": "The app password is not taken any more. Make a new one, and connect the account again.",
  "code-needed": "The account asks for a code by email. Connect it again with an app password.",
  "sign-in-refused": "The network did not let us in. Connect the account again.",
  "no-such-service": "The account’s server is not there any more.",
  "app-password-needed": "The account needs an app password. Make one, and connect it again.",
  // Of all of it.
  "account-removed": "The account was taken off your desk. Connect it again, and choose the posts anew.",
  "author-left": "You are no longer a member of this practice.",
  "network-failing":
    "Three posts failed one after the other, so it stopped: the network seems to have trouble. Go on later.",
  restored:
    "Your desk was put back from a backup. What happened since is not in it, so it stopped: look at the posts before you go on.",
};
