/** What a title says of the person who bears it. */
export type TitleSort = "plain" | "clinician" | "sister" | "cleric" | "office" | "honour" | "kin" | "address";

const SORTS: Readonly<Record<TitleSort, string>> = {
  plain:
    "mr mrs ms miss mx mister missus mdm madam madame mme monsieur señor senor señora senora sra herr frau pani pan mistress messrs",
  clinician: "dr drs doctor prof professor nurse matron midwife surgeon",
  sister: "sister sr",
  cleric:
    "fr father rev revd reverend pastor deacon brother br canon imam sheikh sheik shaikh rabbi monsignor mgr vicar bishop archbishop cardinal evangelist apostle",
  office:
    "president minister senator councillor cllr taoiseach tanaiste chancellor secretary governor mayor judge justice king queen prince princess pope baroness baron congressman congresswoman deputy ambassador",
  honour:
    "sir dame lord lady hon sgt sergeant garda pc constable captain capt major colonel col lt lieutenant commander coach",
  kin: "uncle auntie aunty aunt nana nan nanny nannie granny grannie gran grandma grandad granda grandpa granpa mum mam mom mummy mammy mommy dad daddy mama mamma papa baba cousin oupa ouma gogo",
  address:
    "kuya ate tito tita lolo lola koro kaka bhai bwana mzee hajia hajiya alhaji haji hajji chief engr barrister mallam malam nalongo ssalongo deaconess elder comrade pa ma baba bibi mwalimu sarpanch ustaz oga chacha bhabhi ammi datuk dato puan encik cik",
};

const TITLES: ReadonlyMap<string, TitleSort> = new Map(
  Object.entries(SORTS).flatMap(([sort, words]) => words.split(" ").map((word) => [word, sort as TitleSort])),
);

export const titleSort = (key: string): TitleSort | undefined => TITLES.get(key);

/** Titles that are words too: what follows must look like a name. */
const LOOSE: ReadonlySet<string> = new Set(
  "miss sister nurse doctor professor matron midwife surgeon father brother pastor deacon canon judge justice king queen prince princess pope president minister secretary governor mayor chancellor deputy captain major coach chief elder pan pani ma pa baba ate bibi oga gran nan lady lord sir master uncle cousin mum mam mom dad papa mama vicar cardinal bishop hon commander baron general mummy mammy mommy daddy nana nanny granny grandma grandad grandpa auntie aunty aunt lola lolo tita tito koro kaka evangelist apostle col lt pc br sr fr col hajj elder comrade barrister".split(
    " ",
  ),
);
export const isLooseTitle = (key: string): boolean => LOOSE.has(key);
