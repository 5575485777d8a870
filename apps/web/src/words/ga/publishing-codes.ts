import type { PublishingWords } from "../en/publishing.ts";

/** What stands in the way, by its code; each says what to do. */
export const codes: PublishingWords["codes"] = {
  unreachable:
    "Níl do dheasc ag freagairt. An bhfuil Chaperone fós ag rith? Níl aon rud caillte: bain triail eile as nuair atá.",
  fault:
    "Is locht in Chaperone é sin, agus ní sa rud a rinne tú. Bain triail eile as; má fhanann sé, tosaigh as an nua é.",
  "not-signed-in": "Tá tú sínithe amach anseo. Oscail Chaperone arís óna sheoladh féin, nó sínigh isteach.",
  "link-used":
    "Osclaíodh an seoladh seo cheana. Úsáid an brabhsálaí sin, nó stad Chaperone agus tosaigh arís é le ceann nua a fháil.",
  "link-expired": "Úsáideadh an nasc seo nó chuaigh sé in éag. Iarr ceann eile.",
  "not-found": "Níl sé anseo: b’fhéidir gur baineadh é, nó gur le duine eile é.",
  "too-large":
    "Is é 40 MB an méid is mó is féidir le téacs agus pictiúir le chéile. Déan na pictiúir níos lú.",
  "text-empty": "Níl téacs ná pictiúr ann. Scríobh rud éigin ar dtús.",
  "text-too-long":
    "Tá an téacs níos faide ná mar is féidir leis an gcuntas seo a phostáil. Giorraigh é, nó déan snáithe de.",
  "too-many-pictures": "Is mó pictiúr iad seo ná mar a cheadaítear in aon phostáil amháin. Bain cuid acu.",
  "picture-too-big": "Tá pictiúr níos mó ná mar is féidir leis an gcuntas seo a phostáil. Déan níos lú é.",
  "picture-type": "Ní ghlacann an cuntas seo le pictiúir den chineál seo. Úsáid PNG nó JPEG.",
  "picture-without-alt": "Níl aon chur síos ar phictiúr. Cuir síos air dóibh siúd nach bhfeiceann é.",
  "picture-not-ready":
    "Tá an líonra fós ag obair ar phictiúr. Níor postáladh aon rud; bainfear triail eile as uaidh féin.",
  "picture-refused": "Níorbh fhéidir leis an líonra pictiúr a úsáid. Sábháil as an nua é, mar PNG nó JPEG.",
  "not-supported":
    "Ní féidir leis an líonra seo é sin a dhéanamh: ciorcal níos cúinge léitheoirí, nó rabhadh ábhair.",
  "reply-gone": "Níl an phostáil a bhfreagraíonn sé seo í ann a thuilleadh.",
  "not-allowed": "Níl cead agat é sin a dhéanamh, nó ní ligeann an líonra don chuntas seo é a dhéanamh.",
  refused: "Dhiúltaigh an líonra don phostáil, agus ní dúirt sé cén fáth.",
  "not-there": "Níl a leithéid de phostáil ann. Breathnaigh ar a seoladh arís.",
  "rate-limited":
    "Iarrann an líonra orainn fanacht. Níor postáladh aon rud; bainfear triail eile as uaidh féin.",
  busy: "Tá an líonra gnóthach. Níor postáladh aon rud; bainfear triail eile as uaidh féin.",
  "network-unreachable":
    "Níorbh fhéidir teacht ar an líonra. Níor postáladh aon rud; bainfear triail eile as uaidh féin.",
  stopped: "Stopadh é sular tháinig freagra.",
  "timed-out": "Níor fhreagair an líonra in am.",
  "connection-lost": "Bhris an ceangal sular tháinig freagra.",
  "server-error": "D’fhreagair an líonra le hearráid dá chuid féin.",
  "answer-unreadable": "Níorbh fhéidir freagra an líonra a léamh.",
  "not-visible-yet": "Níl go leor ama caite lena rá an bhfuil an phostáil ann.",
  "signed-out": "Tá an cuntas sínithe amach. Ceangail arís é faoi Cuntais.",
  suspended: "Chuir an líonra an cuntas seo ar fionraí. Féach na cúiseanna ansin.",
  "wrong-password":
    "Tá an t-ainm cuntais nó pasfhocal na haipe mícheart. Déan pasfhocal aipe nua agus bain triail eile as.",
  "code-needed":
    "Iarrann an cuntas seo cód trí ríomhphost, mar sin tá pasfhocal aipe ag teastáil, agus ní a phasfhocal féin.",
  "sign-in-refused": "Níor lig an líonra isteach sinn. Tosaigh an ceangal arís.",
  "no-such-service": "Níl a leithéid de fhreastalaí ann. Breathnaigh ar a sheoladh arís.",
  "not-stored": "Níorbh fhéidir eochracha nua ón líonra a choinneáil, mar sin níor postáladh aon rud.",
  moved: "Freagraíonn an freastalaí ó sheoladh eile anois. Ceangail an cuntas arís, leis an seoladh sin.",
  "app-password-needed":
    "Ní pasfhocal aipe é sin. Déan ceann in Bluesky faoi Settings, Privacy and security, App passwords; fanann do phasfhocal féin agatsa.",
  "address-not-allowed": "Ní féidir ach seoltaí https de fhreastalaithe poiblí a cheangal.",
};
