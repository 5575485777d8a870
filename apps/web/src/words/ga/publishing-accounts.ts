import type { PublishingWords } from "../en/publishing.ts";

/** Accounts on networks that posts go out from. */
export const accounts: PublishingWords["accounts"] = {
  heading: "Cuntais",
  what: "Uathu seo a théann postálacha amach. Fanann do phasfhocail ag na líonraí; coinnítear criptithe an méid a thug siad do Chaperone le postáil leis.",
  none: "Níl aon chuntas ceangailte fós.",
  others: "Le daoine eile sa chleachtas",
  othersWhat: "Feiceann tú iad, ach ní féidir leat foilsiú leo.",
  purpose: "Is cuntas é seo",
  purposes: { professional: "gairmiúil", personal: "pearsanta" },
  purposeNote: {
    professional: "Téann postálacha faoi do chuid oibre amach anseo.",
    personal: "Sula dtéann aon rud faoi do chuid oibre amach anseo, cuirtear ceist ort arís.",
  },
  on: (network, service) => `${network}, ${service}`,
  status: { connected: "Ceangailte", "signed-out": "Sínithe amach", removed: "Bainte" },
  signedOut:
    "Ní ligeann an líonra Chaperone isteach a thuilleadh. Ceangail an cuntas arís: leanann an méid atá ag fanacht leis ar aghaidh ansin.",
  connectAgain: "Ceangail arís é",
  owner: (name) => `Is le ${name} é`,
  check: "Seiceáil an phróifíl",
  checking: "An phróifíl á léamh",
  remove: "Bain",
  removeAsk: (handle) =>
    `An mbainfear ${handle}? Scriostar an méid a tugadh do Chaperone le postáil leis. Fanann postálacha atá amuigh amuigh, agus ní rachaidh aon rud atá ag fanacht le dul amach ann.`,
  removeYes: "Sea, bain é",
  removeNo: "Coinnigh é",
  profile: {
    name: "Ainm a thaispeántar",
    bio: "Téacs na próifíle",
    empty: "Níl aon téacs sa phróifíl.",
    good: "Níor aimsigh mé aon rud le hathrú sa phróifíl. B’fhéidir go bhfuil a fhios agat faoi rud nach bhfeicim.",
    findings: "An méid a deir an tseiceáil faoina téacs",
    signedOut: "Tá an cuntas sínithe amach, mar sin níorbh fhéidir a phróifíl a léamh.",
  },
  connect: {
    heading: "Ceangail cuntas",
    which: "Cá bhfuil sé?",
    purpose: "Cad chuige é?",
    server: "Do fhreastalaí",
    serverHint: "An chuid i ndiaidh d’ainm: in @ada@mastodon.example is é mastodon.example é.",
    toServer: "Téigh go dtí do fhreastalaí le cead a thabhairt",
    serverNext:
      "Fiafraíonn do fhreastalaí díot ansin an bhfuil cead ag Chaperone postáil ar do shon. Tugann sé ar ais tú ina dhiaidh sin.",
    handle: "D’ainm cuntais",
    handleHint: "Mar shampla ada.bsky.social, gan an @.",
    appPassword: "Pasfhocal aipe",
    appPasswordHint:
      "Déantar é in Bluesky faoi Settings, Privacy and security, App passwords. Is féidir leis postáil, ach ní féidir leis do chuntas a athrú. Ní hé do phasfhocal féin é: fanann sé sin agatsa.",
    service: "Do fhreastalaí, mura le Bluesky féin é",
    byPassword: "Ceangail",
    toBluesky: "Téigh go Bluesky le cead a thabhairt",
    blueskyNext:
      "Fiafraíonn Bluesky díot ansin é, agus tugann sé ar ais tú. Ní chlóscríobhtar aon phasfhocal anseo.",
    byPasswordInstead: "Le pasfhocal aipe ina ionad",
    elsewhere: "X, LinkedIn, Instagram, Facebook, Threads agus TikTok",
    elsewhereWhat:
      "Ní phostálann Chaperone ansin. Sa tsúil dheireanach cóipeálann tú an téacs mar a oireann sé do gach ceann acu, le pictiúir ghlana, agus postálann tú féin é.",
  },
  connected: "Tá an cuntas ceangailte. Féach thíos cad chuige é.",
  notConnected: "Níor ceangladh an cuntas.",
};
