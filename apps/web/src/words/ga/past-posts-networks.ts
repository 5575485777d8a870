import type { AskedNetwork, NetworkSteps } from "../en/past-posts-networks.ts";

/** The networks' own menus stand in English, as most people have them. */
export const networkSteps: Readonly<Record<AskedNetwork, NetworkSteps>> = {
  x: {
    name: "X",
    steps: [
      "Ar X, oscail Settings, ansin “Your account”, ansin “Download an archive of your data”.",
      "Tabhair do phasfhocal, agus iarr an chartlann.",
      "Nuair a deir X leat go bhfuil sí ann, íoslódáil an zip. Má tá roinnt codanna ann, tóg iad go léir.",
    ],
    wait: "lá nó níos mó",
    note: "Níl focail na bpostálacha a luaigh tú, ná freagraí daoine eile, inti.",
  },
  facebook: {
    name: "Facebook",
    steps: [
      "Oscail Settings, ansin “Accounts Centre”, ansin “Your information and permissions”, ansin “Export your information”.",
      "Roghnaigh do phróifíl Facebook, agus easpórtáil chuig do ghléas.",
      "Roghnaigh JSON mar fhormáid; ní hé a bhíonn roghnaithe ar dtús. Roghnaigh gach dáta.",
      "Íoslódáil gach cuid.",
    ],
    wait: "nóiméid go laethanta",
    note: "Ní thugann comhaid Facebook seoladh d’fhormhór na bpostálacha: deir an liosta cén lá le breathnú air.",
  },
  instagram: {
    name: "Instagram agus Threads",
    steps: [
      "Oscail “Accounts Centre”, ansin “Your information and permissions”, ansin “Export your information”.",
      "Roghnaigh do phróifíl, agus easpórtáil chuig do ghléas.",
      "Roghnaigh JSON mar fhormáid; ní hé a bhíonn roghnaithe ar dtús. Roghnaigh gach dáta.",
      "Íoslódáil gach cuid. Tá an méid a scríobh tú ar Threads ann.",
    ],
    wait: "nóiméid go laethanta",
    note: "Níl seoltaí postálacha ann: deir an liosta cén lá le breathnú air.",
  },
  linkedin: {
    name: "LinkedIn",
    steps: [
      "Oscail “Settings & Privacy”, ansin “Data privacy”, ansin “Get a copy of your data”.",
      "Roghnaigh an chartlann mhór ina bhfuil gach rud. Níl aon phostáil sa cheann tapa.",
      "Nuair a deir LinkedIn leat go bhfuil sí ann, íoslódáil an zip a dtosaíonn a ainm le “Complete”.",
    ],
    wait: "thart ar lá",
    note: null,
  },
  whatsapp: {
    name: "WhatsApp",
    steps: [
      "Oscail an comhrá, ansin a roghchlár, ansin “Export chat”. Easpórtáiltear gach comhrá leis féin.",
      "Is leor “Without media”, agus bíonn níos mó teachtaireachtaí ann.",
      "Sábháil an comhad, agus tabhair dom mar atá sé é. Fiafraím cén t-ainm ann is leatsa, agus ní léim ach do theachtaireachtaí féin.",
    ],
    wait: "nóiméad",
    note: "Tugann WhatsApp an 40,000 teachtaireacht is nuaí i gcomhrá, agus ní deir sé aon rud faoi chinn níos sine.",
  },
  bluesky: {
    name: "Bluesky",
    steps: ["Oscail Settings, ansin “Account”, ansin “Export my data”.", "Íoslódáil an comhad CAR."],
    wait: "nóiméad",
    note: "Níl aon phictiúr ann.",
  },
  mastodon: {
    name: "Mastodon",
    steps: [
      "Ar shuíomh do fhreastalaí, oscail Preferences, ansin “Import and export”, ansin “Data export”.",
      "Iarr do chartlann, agus íoslódáil í nuair atá sí ann.",
    ],
    wait: "nóiméid go huaireanta; is féidir í a iarraidh uair amháin in aghaidh seacht lá",
    note: "Tá an méid a scríobh tú chuig daoine aonair inti freisin.",
  },
  tiktok: {
    name: "TikTok",
    steps: [
      "Oscail “Settings and privacy”, ansin “Account”, ansin “Download your data”.",
      "Roghnaigh JSON mar fhormáid, agus iarr na sonraí go léir.",
      "Tar ar ais go dtí an áit chéanna chun iad a íoslódáil.",
    ],
    wait: "cúpla lá",
    note: "Níl an méid a deirtear i bhfíseán ann: léim fotheidil agus tráchtanna.",
  },
  reddit: {
    name: "Reddit",
    steps: [
      "Oscail reddit.com/settings/data-request.",
      "Iarr do shonraí go léir.",
      "Cuireann Reddit teachtaireacht chugat le nasc chuig an zip.",
    ],
    wait: "suas le 30 lá",
    note: null,
  },
  youtube: {
    name: "Tráchtanna YouTube",
    steps: [
      "Oscail takeout.google.com, agus díroghnaigh gach rud.",
      "Roghnaigh YouTube, agus na tráchtanna amháin dá chuid sonraí.",
      "Déan an easpórtáil, agus íoslódáil an zip.",
    ],
    wait: "nóiméid go huaireanta",
    note: null,
  },
  "google-reviews": {
    name: "Léirmheasanna Google, agus do fhreagraí orthu",
    steps: [
      "Oscail takeout.google.com, agus díroghnaigh gach rud.",
      "Do léirmheasanna a scríobh tú roghnaigh “Maps (your places)”. Do do fhreagraí ar léirmheasanna ar do chleachtas roghnaigh “Google Business Profile”.",
      "Déan an easpórtáil, agus íoslódáil an zip.",
    ],
    wait: "nóiméid go huaireanta",
    note: "Is i bhfreagraí ar léirmheasanna is minice a insítear gur othar é duine.",
  },
};
