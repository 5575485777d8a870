import { type ConditionPattern, conditionPattern } from "./pattern.ts";

const NO_DISEASE =
  "(?!(?:diagnosis|prognosis|hypnosis|osmosis|symbiosis|metamorphosis|empathy|sympathy|apathy|antipathy|telepathy|homeopathy|homoeopathy|osteopathy|naturopathy|psychopathy|diploma|aroma|oklahoma|roma|soma|coma|paloma|dichotomy|economy|anatomy|academia|bohemia|microscopy|pathology|maitis|spectroscopy|nostalgia|trademark|atrophy|philanthropy|entropy|tacoma|sonoma|lobotomy)\\b)";
const FIGURE =
  "(?:of |was |is |at |now |still |up to |down to |just under |over |under |about |around |[=:<>~] ?)*\\d(?:[\\d.,]{0,9}\\d)?(?:/\\d{1,3})?(?: ?(?:%|k|g/l|mmol|mg|kg|ml))?";
const TEST =
  "(?:K\\+?|Na\\+?|Cr|Hb|Hgb|CRP|ESR|WCC|WBC|Plts?|platelets|neuts|neutrophils|lymphocytes|lactate|lac|trop|troponin|hba1c|a1c|CK|ALT|AST|ALP|GGT|bili|bilirubin|ferritin|INR|GCS|BP|systolic|HR|pulse|heart rate|RR|resp rate|sats|spo2|sat|pH|temp|temperature|core|BM|BMs|sugars?|glucose|EF|FEV1|CD4|viral load|BMI|PSA|TSH|T4|calcium|magnesium|mag|potassium|sodium|creatinine|urea|egfr|d-?dimer|NSE|ca ?125|ca ?19-9|AFP|HCG|LDH|triglycerides|cholesterol|LDL|HDL|PHQ-?9|GAD-?7|MMSE|MoCA|NIHSS|mRS|ASA|apgars?|fibrinogen|albumin|ammonia|cortisol|haemoglobin|hemoglobin|peak flow|base excess|BE|titre|downtime|oakland|rockall|glasgow[- ]blatchford|GBS|wells|cha2ds2-?vasc|curb-?65|news2?|pews|mews|sofa|frax|ISS|MELD|child[- ]pugh)";
const ADJECTIVE = "(?:positive|negative|pos|neg|\\+ve|-ve)";

/** What the form of a word or figure says: endings, stems, results, doses, stages. */
export const FORMS: readonly ConditionPattern[] = [
  conditionPattern(
    "diagnosis",
    0.8,
    `${NO_DISEASE}[A-Za-zÀ-ɏ]{3,}(?:itis|osis|oses|omas?|aemia|[bcglnprtzk]emia|opathy|neuropathies|myalgia|neuralgia|algia|uria|rrh?oea|rrhea|plegia|paresis|penia|megaly|sclerosis|malacia|dystrophy|dysplasia|aplasia|phobia|trophia|philia(?<=haemophilia|hemophilia)|thorax|ectasis|lithiasis|spasm|stenosis)(?:es|s)?`,
  ),
  conditionPattern(
    "procedure",
    0.8,
    `${NO_DISEASE}[A-Za-zÀ-ɏ]{3,}(?:ectom(?:y|ies)|otom(?:y|ies)|ostom(?:y|ies)|plast(?:y|ies)|scop(?:y|ies)|pexy|desis|centesis|rrhaphy|tripsy|plasties)`,
  ),
  conditionPattern(
    "medicine",
    0.8,
    "(?!april\\b)[A-Za-zÀ-ɏ]{3,}(?:pril|olol|vastatin|[tzxml][iuo]mabs?|cillin|mycin|floxacin|prazole|sartan|gliptin|gliflozin|glutide|azepam|zolam|triptan|setron|tinib|ciclib|parib|ciclovir|navir|tegravir|buvir|tamivir|conazole|oxetine|dipine|azosin|bactam|dronate|xaban|lukast|thiazide|barbital|limus|platin|taxel|rubicin|profen|triptyline|peridol|tidine|cycline|penem)s?",
  ),
  conditionPattern("test", 0.75, `${TEST} ${FIGURE}`, "gi"),
  conditionPattern("test", 0.65, "(?:[7-9]\\d|1\\d\\d|2[0-5]\\d)/(?:[3-9]\\d|1[0-4]\\d)(?!/)"),
  conditionPattern(
    "test",
    0.6,
    `(?:sats|BP|HR|obs) [a-zß-ÿĀ-ɏ]+|(?:results?|bloods?|scan|ECG|echo|film|CT|MRI|serology|swab|cultures?|biopsy|TTE) (?:is |was |came back |were |are )?(?:normal|abnormal|clear|clean|positive|negative|fine|awful|bad|unremarkable)`,
  ),
  conditionPattern(
    "test",
    0.7,
    `[A-Za-zÀ-ɏ0-9-]{2,12} ${ADJECTIVE}(?! (?:attitude|vibes?|thing|outcome|feedback|news|side|step|change|impact|experience))(?<=(?:[A-Z\\d]{2}|diff|flow|culture|syphilis|strep|covid|pregnancy|test|swab|HIV|hep [A-Za-zÀ-ɏ]).{1,12})`,
    "g",
  ),
  conditionPattern("diagnosis", 0.6, "(?:stage|grade|class|category|cat) (?:[IVX]{1,4}[abc]?|[1-5][abc]?)"),
  conditionPattern(
    "diagnosis",
    0.8,
    "\\d{1,3}(?:\\.\\d)? ?% (?:burns?|scalds?|TBSA)|(?:third|second|first|3rd|2nd|1st|fourth)[- ]degree(?: burns?| tear| heart block| block)?(?: to (?:both |his |her |the |their )?[A-Za-zÀ-ɏ]+)?",
  ),
  conditionPattern(
    "test",
    0.65,
    "(?:chest|lungs|margins|pupils|nodes|abdomen|bowel|liver edge|marrow|CSF|fundi|airway) (?:is |was |were |are )?(?:clear|clean|soft|tender|matted|blown|fixed|dilated|palpable|involved|negative|positive|came back)|\\d{1,2}(?:\\.\\d)? ?(?:cm|mm)",
  ),
  // Teeth by their chart: "lower 8", "UR6", "#9".
  conditionPattern(
    "diagnosis",
    0.6,
    "(?:upper|lower)(?: left| right)? (?:[1-8](?!\\d)|one|two|three|four|five|six|seven|eight)|[ul][lr][1-8]|#(?:[1-9]|[12]\\d|3[0-2])(?: and #\\d{1,2})?",
  ),
  conditionPattern(
    "symptom",
    0.6,
    "(?<=\\b(?:at|born at|delivered at|from) )(?:2[2-9]|3\\d|4[0-2])(?:\\+\\d)? ?(?:weeks|wks|weekers?)",
  ),
  conditionPattern(
    "symptom",
    0.5,
    "\\d{2}(?:\\+\\d)?/40|\\d{2}\\+\\d(?: weeks?)?|(?:[5-9]|[1-3]\\d|4[0-2])(?:\\+\\d)? weeks(?= (?:pregnant|gestation|gone|along|with)|[,.;])|(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen|eighteen|twenty|thirty|forty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))? weeks(?: pregnant| gone)|[GP]\\d(?:\\+\\d)?(?: ?P\\d(?:\\+\\d)?)?|para \\d|gravida \\d",
  ),
  conditionPattern(
    "symptom",
    0.45,
    "\\d{1,3}(?:\\.\\d{1,2})? ?(?:kg|kilos|stone|lbs?)(?: \\d{1,2}(?:lbs?|oz)?)?(?: down| lost| lighter)?",
  ),
  conditionPattern(
    "medicine",
    0.5,
    "(?:\\d[\\d.,]{0,9}|one|two|three|four|five|six|ten|twenty|fifty|sixty) ?(?:mg|mcg|micrograms|milligrams|mls?|units|IU|puffs|tablets|pills)(?: (?:of )?(?:a day|daily|bd|tds|od|nocte|[a-z]+(?:ine|ol|in|one|am|ate)))?",
  ),
  conditionPattern(
    "procedure",
    0.6,
    "\\d{1,3} (?:stitches|sutures|staples|shocks|units of blood|units|grafts|veneers|fillings|implants|crowns|lesions|stents|sessions of [a-zß-ÿĀ-ɏ]+|rounds of [a-zß-ÿĀ-ɏ]+|cycles of [a-zß-ÿĀ-ɏ]+|losses|miscarriages|admissions|lines)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|forty|several) (?:stitches|sutures|staples|shocks|units|stents|veneers|fillings|crowns|rounds|cycles|losses|miscarriages|operations|ops|sections|repairs|drains|lines|lesions|amputations|fractures|ribs|adrenalines|miscarriages|overdoses|admissions)",
  ),
  conditionPattern(
    "diagnosis",
    0.5,
    "[pq]?T[0-4][a-c]?N[0-3][a-c]?(?:M[01])?|query [a-zß-ÿĀ-ɏ]+|\\?(?:PE|DVT|MI|TIA|CVA|stroke|sepsis|cancer|appendix|appendicitis|NOF|fracture|meningitis)",
  ),
];
