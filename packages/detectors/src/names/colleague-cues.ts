import { inAnyCase, joined } from "../joined.ts";
import type { RoleCue } from "./cue.ts";

const JOBS = joined(String.raw`
  nurse|nurses|sister|matron|reg|registrar|registrars|sho|spr|consultant|consultants|porter|porters|
  receptionist|receptionists|hca|hcas|anp|anps|acp|acps|ecp|pa|pharmacist|pharmacists|physio|
  physios|physiotherapist|ot|dietitian|dietician|slt|midwife|midwives|paramedic|paramedics|student|
  students|trainee|trainees|fy1|fy2|f1|f2|fy1s|intern|interns|houseman|colleague|colleagues|mentor|
  boss|manager|secretary|lead|surgeon|surgeons|anaesthetist|anaesthetists|anesthetist|radiologist|
  radiographer|pathologist|psychiatrist|psychologist|physician|physicians|doctor|doctors|gp|gps|
  partner at|director|chair|chairman|chairwoman|ceo|president|dentist|hygienist|optometrist|vet|
  lecturer|tutor|supervisor|trainer|examiner|researcher|professor|author|speaker|host|liaison|
  domestic|domestics|embryologist|vaccinator|health minister|volunteer|volunteers|cleaner|cook|chef|
  caterer|housekeeper|postman|driver|engineer|electrician|plumber|technician|phlebotomist|
  counsellor|therapist|social worker|chaplain|librarian|coordinator|co-ordinator|administrator|
  admin|clerk|apprentice|team leader|team lead|ward manager|ward clerk|shift lead|investigator|
  scrub partner|practice manager|deputy|officer|organiser|fundraiser|teacher|coach|podiatrist|
  audiologist|scientist|nutritionist|sonographer|health visitor|aesthetician|injector|therapists
`);
/** People the author works with. */
export const COLLEAGUE_CUES: readonly RoleCue[] = [
  {
    role: "colleague",
    weight: 2.5,
    left: inAnyCase(String.raw`
      \b(?:${JOBS})(?:(?: is| was| are|, called| called| named| extraordinaire| and (?:friend|
      mentor|colleague))?[,:]? | \()$
    `),
  },
  {
    role: "colleague",
    weight: 2.5,
    right: inAnyCase(String.raw`
      ^,? ?(?:\(|– |- )?(?:is |was |are |as )?(?:our |the |my |a |an |your |his |
      her )?(?:[A-Za-zÀ-ɏ-]+ ){0,3}(?:${JOBS})\b
    `),
  },
  {
    role: "colleague",
    weight: 2.5,
    right: inAnyCase(String.raw`
      ^,? ?\(?(?:who (?:runs|leads|trained|taught|works|leads|does|organised|organized|started|
      set up|ran|carried|covers?) |(?:on|in|from|at|of|behind) (?:the )?(?:front )?(?:reception|
      bed management|the office|desk|switchboard|switch|theatres?|catering|pharmacy|HR|IT|estates|
      security|radiology|x-?ray|bloods|labs?|micro|admin|housekeeping|the canteen|physio|
      infection control|finance|comms|payroll|occupational health|the front desk|the Gazette|
      the Times|the Guardian|the BBC))
    `),
  },
  {
    role: "colleague",
    weight: 2,
    notInReplies: true,
    left: inAnyCase(String.raw`
      \b(?:congrat\w*|well done|thanks?(?: you)?|thank you|shout ?out|kudos|hats off|proud of|
      credit|props|big up|bravo|welcome(?: back)?|farewell|good luck|best of luck|chapeau|fair play|
      high five|round of applause|cheers)(?: (?:so much|again|also|all|goes?|go|a million|as well|
      everyone|team))*(?: (?:to|for|on))?(?: (?:our|my|the|all|both|dear|new|lovely|wonderful|
      brilliant|amazing|outgoing|fabulous|own|friend|friends|two|three|other|old|[A-Za-zÀ-ɏ]+ing))* $
    `),
  },
  {
    role: "colleague",
    weight: 2,
    right: inAnyCase(String.raw`
      ^,? (?:(?:who |has |have |just |recently |all |both |is |are ){0,4})(?:passed (?:the |her |
      his |their )?(?:[A-ZÀ-ÞĀ-Ɏ]{3,}|finals|exams?|osces?|boards)|retires?|retired|retiring|joins?|
      joined|joining|got (?:her|his|their) (?:cct|number|consultant|mrc\w+|frc\w+|phd|post|
      training)|starts? (?:with us|as|on)|started (?:with us|as)|trained me|taught|presented|
      presenting|presents|published|appointed|leads?|chairs?|chaired|teaches|is (?:speaking|
      presenting|talking|running|leading|covering|on call|our new|away|off)|will (?:talk|speak|
      be talking|be speaking|present|lead|cover|help you)|covers?|covering|hosted|hosts|runs|
      organised|examined|supervised)
    `),
  },
  {
    role: "colleague",
    weight: 1.5,
    left: inAnyCase(String.raw`
      \b(?:with|by|ask|ask for|ring|contact|email|write to|see|speaker is|speaker|led by|run by|
      covered by|slides from|talk by|paper by|taught by|trained by|introduced by|author|work with|
      working with|worked with|shift with|call with|joined by|alongside|teaming up with|lead is|
      lunch with|coffee with|drinks with|podcast with|chat with|cover is|covering is|on call with|
      rota:|tonight with) (?:the (?:wonderful|brilliant|fabulous|amazing|lovely|great|legendary|
      inimitable) |our |my |the )?$
    `),
  },
  {
    role: "colleague",
    weight: 1.5,
    right: inAnyCase(String.raw`
      ^,? (?:at|of|from) (?:the )?(?:[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ.'&-]*\s?){1,4}(?:university|college|trust|
      hospital|practice|surgery|institute|society|foundation|deanery|school|board|department|
      pharmacy|nhs|hse)
    `),
  },
  { role: "colleague", weight: 1, right: /^ (?:et al|and colleagues|& colleagues)\b/i },
];
