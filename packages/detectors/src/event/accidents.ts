import { type EventPattern, entire, opening, WHOSE } from "./pattern.ts";

const ANIMAL =
  "(?:dog|cat|horse|pony|donkey|bull|bullock|cow|heifer|calf|ram|sheep|goat|pig|sow|boar|deer|stag|badger|fox|rat|ferret|llama|alpaca|camel|elephant|hippo|lion|leopard|tiger|bear|monkey|baboon|buffalo|crocodile|croc|alligator|shark|seal|eel|octopus|stingray|jellyfish|weever fish|snake|adder|viper|cobra|mamba|python|spider|scorpion|bees?|wasps?|hornets?|swan|goose|gander|cockerel|ostrich|emu|peacock|parrot|gull|seagull|owl|kangaroo|hedgehog|puppy|terrier|collie|labrador)";
const VEHICLE =
  "(?:car|bus|minibus|coach|lorry|truck|van|taxi|cab|tractor|quad|quad bike|bike|motorbike|motorcycle|moped|scooter|e-?scooter|e-?bike|jet ?ski|boat|dinghy|currach|kayak|canoe|ferry|trawler|yacht|train|tram|plane|glider|microlight|helicopter|chopper|digger|dumper|forklift|combine|baler|trailer|caravan|camper van|horsebox|go-?kart|tuk-?tuk|okada|boda|matatu|rickshaw|ambulance|hearse|skip lorry|bin lorry|helter skelter|rollercoaster|waltzer|zip ?line|bouncy castle)";

/** What befell someone: falls, crashes, beasts, water, fire, machines, violence. */
export const ACCIDENTS: readonly EventPattern[] = [
  opening(
    "fall",
    0.75,
    "(?:fell|fallen|falls?|falling|tumbled|toppled|plunged|slipped|slid|tripped|came|thrown|knocked|bucked|hurled|blown|dropped|jumped|leapt|dived|dove|stepped|rolled|dangling) (?:right |straight |backwards |head first |clean )?(?:off|from|out of|overboard|through|down|onto|under|over|into)(?! (?:sick|ill|the phone|nights?|shift|call|duty|pregnant|the years?|to me|my|our|well|steroids|it\\b|again\\b|there\\b|here\\b|today\\b|yesterday\\b))",
  ),
  opening(
    "fall",
    0.7,
    `(?:fell|slipped|tripped|landed) (?:in|on|at|while|whilst|during|by|beside|outside|between|mid|coming|getting|going|chasing|running|carrying) `,
  ),
  opening(
    "crash",
    0.75,
    `(?:hit|struck|knocked down|knocked over|run over|ran over|mown down|clipped|crushed|flattened|dragged|reversed over|rear-?ended|t-?boned|sideswiped|pinned|driven over) (?:by |under |against |on )?${WHOSE} (?!road|bottle|target|nail|news|gym|pub|phone|call|wall with|roof)`,
  ),
  opening(
    "crash",
    0.8,
    `${VEHICLE} (?:crash|crashed|accident|collision|pile-?up|overturned|rolled|fire|sank|capsized|flipped|went (?:in|into|off|over|under)|hit|v|vs)`,
  ),
  opening(
    "crash",
    0.7,
    "(?:RTC|RTA|RTI|MVA|MVC|head-on|hit and run|pile-?up|car crash|road crash|road accident|crash|collision)(?: (?:on|at|near|outside|in|with|involving))",
  ),
  entire(
    "crash",
    0.6,
    "RTC|RTA|RTI|MVA|MVC|hit and run|coach crash|bus crash|train crash|plane crash|head-on collision",
  ),
  opening(
    "crash",
    0.7,
    "(?:came off|thrown from|thrown by|kicked off|fell asleep at|over the handlebars|through the windscreen|under the wheels|overturned|capsized|crashed|jackknifed|skidded|ploughed into|smashed into|collided with|crash-?landed|landed on|flew off|flew over)",
  ),
  opening(
    "animal",
    0.8,
    `(?:bitten|bit|kicked|gored|trampled|charged|chased|stung|mauled|attacked|pinned|butted|crushed|headbutted|pecked|scratched|dragged|knocked (?:over|down)|sat on|licked|savaged|stood on|walked on|thrown|clawed|spat at|rammed) (?:[A-Za-zÀ-ɏ]+ )?by (?:an? |the |his |her |their |own |pet |family |neighbour's |wild |stray |loose |rogue )*[A-Za-zÀ-ɏ]+`,
  ),
  entire(
    "animal",
    0.75,
    `${ANIMAL}(?: (?:bites?|attacks?|stings?|kicks?|swarms?)|'s (?:hoof|horn|kick)| (?:bit|kicked|stung|attacked|trampled|gored|charged|chased|butted|dragged|took|ate|sat on|stood on|threw|pulled|bolted|got out|got loose)(?: (?:him|her|me|them|his|the)(?: [A-Za-zÀ-ɏ]+)?)?)`,
  ),
  opening(
    "water",
    0.75,
    "(?:drown(?:ed|ing|s)?|near[- ]drowning|pulled (?:[A-Za-zÀ-ɏ]+ )?(?:out |alive )?(?:from|out of|off)|washed (?:up|off|ashore|overboard|out)|swept (?:away|off|out|in|into|under)|capsized|went overboard|fell overboard|overboard|went under|under the (?:ice|water)|submerged|into the (?:sea|river|lake|canal|harbour|water|quay|slurry|weir|tide)|cut off by the tide|went through the ice|came off the (?:pier|rocks|boat|dinghy|slip)|caught in a rip|swam out|swam ashore|in the water for)",
  ),
  opening(
    "fire",
    0.75,
    "(?:house|flat|caravan|barn|car|chip pan|factory|school|hotel|shack|church|shed|workshop|wild|forest|gorse|bush|boat|kitchen|oven|bonfire|warehouse|nursing home|care home) ?fires?|fire (?:at|in|on) (?:the|a)|(?:gas|boiler|bomb|mine|pipe|tanker|boat|battery) ?(?:explosion|blast|leak)|explo(?:sion|ded)|blew up|blown up|went on fire|caught fire|set (?:himself|herself|fire|alight|on fire)|struck by lightning|lightning|electrocuted|fireworks?|firework|sparkler|barbecue went|petrol on|pulled from the (?:fire|flames|rubble|wreck[A-Za-zÀ-ɏ]*)|smoke inhalation",
  ),
  opening(
    "trapped",
    0.75,
    "(?:stuck|trapped|pinned|wedged|jammed|buried|lodged|impaled|entangled|tangled|caught|superglued|glued|zipped|sucked|dragged|crushed|locked|cut free|cut out|freed|handcuffed|chained) (?:(?:his|her|their|[A-Za-zÀ-ɏ]+) )?(?:[A-Za-zÀ-ɏ]+ )?(?:in|into|under|between|on|by|up|down|beneath|behind|inside|through|to|from|against|underneath|out of) (?:the |an? |his |her |their |both |own )*(?!(?:it|traffic|bed|that|my|our|this|mind|system|limbo|queue|time|touch|post)\\b)",
  ),
  opening(
    "injury",
    0.75,
    "(?:sliced|chopped|sawed|sawn|drilled|nailed|stapled|shot|hammered|ironed|burned|burnt|scalded|stabbed|cut|lost|severed|tore|ripped|bit|broke|shut|slammed|caught|trapped|poured|dropped|spilled|spilt|knelt|stood|sat|walked|put|stuck) (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:with|through|off|into|in|on|under|down|over|using|opening|cleaning|chasing|trying|fixing|doing|making|carving|cutting|slicing|shucking|peeling|to) (?:an? |the |his |her |their |own )+(?!(?:job|role|team|hospital|ward|case|post|moment|day|end|same|list|queue|phone)\\b)",
  ),
  opening(
    "swallowed",
    0.75,
    "(?:swallowed|drank|inhaled|choked on|choking on|snorted|injected|licked|overdosed on|poisoned (?:by|with)|aspirated|ate|eaten|eating|took) (?:an? |the |his |her |their |some |half |whole |\\d+ |two |three |four |six |eleven |twelve |entire |own )+(?!(?:look|day|time|photo|history|break|bit|while|lot|few|breath|call|minute|week|year|turn|chance|step|picture|job|course|half|moment|seat|screenshot|lunch|sandwich(?:es)?|dinner|biscuits?)\\b)",
  ),
  opening(
    "swallowed",
    0.7,
    "(?:drank|swallowed|ate|inhaled) (?!(?:the|a|his|her|my|our|too|more|less|well|lunch|dinner|it|that|this|all|nothing|tea|coffee|water|breakfast|cake|and|in|at|with|some|out)\\b)[A-Za-zÀ-ɏ]+",
  ),
  entire(
    "tool",
    0.6,
    "nail gun|chainsaw|angle grinder|lawnmower|hedge trimmer|circular saw|band ?saw|wood chipper|baler|PTO shaft|slurry (?:pit|tank|gas)|combine harvester|meat slicer|mandoline?|avocado hand|air ?gun|air rifle|crossbow|shotgun|harpoon|fish ?hook|javelin|hurley|sliotar|cricket ball|golf ball|golf club|trampoline|bouncy castle|zip ?wire|pressure cooker|deep fat fryer|chip pan|hot oil|pan of (?:oil|water|chips)|firework|sparkler|ladder|scaffold(?:ing)?|stepladder|wheelbarrow|quad bike|e-?scooter|hoverboard|skateboard|rodeo bull|helter skelter|paintball|toilet seat|hoover|vacuum cleaner|pumpkin|samurai sword|machete|rolling pin|carving knife|stiletto|selfie stick",
  ),
  opening(
    "violence",
    0.75,
    "(?:stabb(?:ed|ing)|shot|shooting|attacked|assaulted|beaten|punched|headbutted|bottled|glassed|mugged|robbed|raped|strangled|slashed|hacked|ambushed|kidnapped|abducted|tortured|bullied|jumped|acid attack|machete attack|knife attack|knifepoint|gunpoint|drive-?by|bombing|petrol bomb[A-Za-zÀ-ɏ]*|hostage|riot|tasered|lynched|gunned down|murdered|killed)(?: (?:by|in|at|on|outside|with|over|to|through|during|after|for|while|from|twice|[A-Za-zÀ-ɏ]+ times))",
  ),
  entire(
    "violence",
    0.55,
    "stabbings?|shootings?|acid attack|drive-?by|domestic assault|honour killing|knife fight|bar fight|punch-?up|brawl|fight (?:outside|in|at|over|with) (?:the |a )?[A-Za-zÀ-ɏ]+|murder|manslaughter|homicide",
  ),
];
