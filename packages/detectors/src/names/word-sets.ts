const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Small words inside a name: "van der Merwe", "Ó Cualáin", "ap Rhys", "bint Salim". */
export const PARTICLES = set(
  "de da di do du dos das del della dela la le van von der den ter ten ver bin bint ibn ben abu abi al el ap ab ferch mac mc o ni nic ui mhic giolla san santa st zu op lo",
);

/** After one of these a name is a place, an institution, a prize, a team. */
export const THINGS_NAMED = set(
  `hospital hospitals infirmary house ward road street avenue lane park school college university academy clinic surgery practice unit
  centre center trust foundation award awards prize medal lecture airport church chapel cathedral hospice pharmacy chemist ltd limited plc inc
  report review law inquiry enquiry act institute society stadium square bridge station hotel building wing suite theatre gallery library museum
  bay island islands isle county city town village valley river lake hill hills mount mountain terrace drive close court crescent gardens way row
  estate arms inn pub fc afc united rovers rangers wanderers cup cancer fund charity appeal campaign memorial nursing medical health
  dental group network team district borough parish council university's syndrome disease boulevard quay pier harbour beach bank airways airlines
  st records studios pictures press books festival fellowship scholarship day week month clinics laboratories lab labs diagnostics pharma
  wharf tower towers villas mews gate rd ave dr cres tce fields residential lodge manor hall grange priory abbey cottage crossing junction line
  tv radio news magazine times post gazette herald show tour album`,
);

/** Words that stand right before somebody's name and little else. */
export const BEFORE_SURE = set(
  "called named meet rip hi hiya hello hey dear baby poor wee auld dearest darling pt patient name's mr mrs surnamed nicknamed welcome introducing remember missing ask tell asked told",
);
/** Words that often stand before a name. */
export const BEFORE_LIKELY = set(
  "to for with by from and our & thanks thank congratulations congrats saw met visited visiting about see know knew miss love loved lovely young old big little sorry cheers well-done farewell bless reviewed referred treated rang phoned call calling let lets made helped gave give lost found that because when if as while but says said big daft brave amazing beautiful tiny gorgeous sweet dear like unlike than",
);
/** Verbs that need a person in front: "Kerensa got her wedding". */
export const VERBS_AFTER = set(
  `said says asked told came comes went goes died passed got gets had has was is isn't wasn't didn't doesn't hasn't won't can't couldn't wouldn't
  wrote left turned turns drew sang rang smiled laughed cried taught knows knew thinks thought wants wanted needs needed won made makes gave gives took takes
  lost loves loved would will'll did does walked drove looked looks brought sat stood fell lived lives works worked waited woke told tells used likes
  hates says reckons swears insisted insists explained kept keeps called calls phoned texted messaged emailed sent signed read agreed refused decided
  remembers remembered showed shows spoke speaks held hugged kissed danced jumped ran hopes hoped feels felt beat survived recovered received turned
  started stopped finished joined retires retired moved`,
);
/** Pronouns and the like after an address: "Joe we gave her the result". */
export const ADDRESSED_AFTER = set(
  "you your you're you've you'll we we've we're i i'm it's that that's please your if how what thank thanks so",
);

export const GREETINGS = set(
  "hi hiya hello hey dear thanks thank you cheers sorry aw aww ah oh yes no ok okay morning afternoon evening good well haha lol ha howdy hullo heya hola yo anytime welcome congrats congratulations done again so much love pet hun hon",
);

/** Days, months and words with a capital that end a run of names. */
const NEVER_NAMES = set(
  `centre center ward clinic hospital surgery monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays sathairn psalm mon tue tues wed weds thu thur thurs fri sat january february march april june july
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec i i'm i've i'd i'll the and or but nhs hse gmc bma gp gps covid christmas easter ramadan eid diwali
  hanukkah halloween english irish british scottish welsh american indian african european french german spanish polish chinese ukrainian russian
  mr mrs ms dr uk us usa eu twitter facebook instagram tiktok google youtube linkedin bluesky whatsapp x amen god lord jesus christ allah
  a an in on at of for with from to by as is was are were be been has have had do does did not no yes my your his her our their its we you he she they it this that these those
  who what when where why how if then so than because after before while until since there here now just only also very too more most some any all each every both few many`,
);

/** "Won't" and "they'll" are no names either, though no list of words has them. */
export const isNeverName = (key: string): boolean =>
  NEVER_NAMES.has(key) || /n't$|'(?:ll|ve|re|d|m)$/.test(key);

/** A family as a whole: "the Boyle lads", "the Loughnane family". */
export const FAMILY_AFTER = set(
  "family lads girls boys brothers sisters twins clan household kids children lot",
);

/** What only a person has after an apostrophe: "Kerensa's waters". */
export const OWNED_BY_PATIENTS = set(
  `result results blood bloods scan mri ct x-ray xray smear waters hba1c biopsy ecg echo op operation surgery chemo drain hip knee leg arm wound
  dressing dressings meds medication tablets prescription script appointment referral letter notes chart consent discharge obs bp catheter line stoma heart
  colonoscopy endoscopy mole lump rash cough fever diagnosis treatment recovery funeral death birthday wedding mum dad mother father mam mammy daddy mummy
  wife husband son daughter sister brother partner family parents baby babies granny nan carer carers story journey case file bed room urine
  kidney liver lungs chest back foot feet hand eye eyes teeth tooth veneers implants insulin pump tumour cancer pregnancy labour delivery birth arrival
  discharge physio rehab stroke seizure seizures fits gp file record records numbers test tests swab bump scar stitches`,
);
