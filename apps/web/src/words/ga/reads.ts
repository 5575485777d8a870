/** What the check says it looks at, from its English. A part that is newer than this stays as it is. */
const READS: Readonly<Record<string, string>> = {
  "NHS, hospital and other record numbers": "uimhreacha NHS, ospidéil agus taifid eile",
  "X-rays, scans and other clinical pictures": "X-ghathanna, scananna agus pictiúir chliniciúla eile",
  "account names": "ainmneacha cuntas",
  addresses: "seoltaí",
  ages: "aoiseanna",
  "bar and QR codes": "barrachóid agus cóid QR",
  "dates and times": "dátaí agus amanna",
  "dates of birth": "dátaí breithe",
  "e-mail addresses": "seoltaí ríomhphoist",
  faces: "aghaidheanna",
  "health claims that settled evidence contradicts":
    "maímh faoi shláinte a bhréagnaíonn fianaise sheanbhunaithe",
  "illnesses, treatments and medicines": "tinnis, cóireálacha agus cógais",
  "jobs and roles": "poist agus róil",
  links: "naisc",
  "looks, habits and belongings": "cuma, nósanna agus giuirléidí",
  "meaning, read closely by a language model": "brí, á léamh go mion ag samhail teanga",
  "names of people": "ainmneacha daoine",
  "number plates and cars": "uimhirphlátaí agus carranna",
  "origins and beliefs": "bunús agus creideamh",
  "passport, policy, device, court and other reference numbers":
    "uimhreacha pas, polasaí, gléis, cúirte agus tagartha eile",
  places: "áiteanna",
  "postcodes and Eircodes": "cóid phoist agus Eircode",
  "readable text": "téacs inléite",
  "relatives and households": "gaolta agus teaghlaigh",
  sex: "gnéas",
  "telephone numbers": "uimhreacha teileafóin",
  "tone, promises, interests and offers": "tuin, geallúintí, leasanna agus tairiscintí",
  "unusual events": "eachtraí neamhghnácha",
  "what is not in English": "an chuid nach bhfuil i mBéarla",
  "what other windows of the scan show": "an méid a thaispeánann fuinneoga eile den scanadh",
  "what the file carries besides its pixels": "a bhfuil sa chomhad seachas na picteilíní",
  "who each detail is about": "cé faoi a bhfuil gach sonra",
  "words that point to one patient": "focail a dhíríonn ar othar amháin",
};

const REASONS: Readonly<Record<string, string>> = {
  "I read English; there I only looked at names and numbers":
    "Béarla a thuigim; níor bhreathnaigh mé ansin ach ar ainmneacha agus ar uimhreacha",
};

/** "aoiseanna" of "ages" */
export const inIrish = (reads: string): string => READS[reads] ?? reads;

/** Why a part was left out, as far as there is Irish for it. */
export const whyNot = (reason: string): string => REASONS[reason] ?? reason;
