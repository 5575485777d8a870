import type { RemovalWords } from "../en/removals.ts";

/** Why a post is neither deleted nor changed, or why all of it stopped. */
export const codes: RemovalWords["codes"] = {
  "not-yours":
    "Is le cuntas eile í, mar sin níor baineadh di. Ceangail an cuntas sin chun í a scriosadh ansin.",
  "no-edits": "Níl eagarthóireacht ag Bluesky. Scrios an phostáil, agus postáil as an nua í i bhfocail eile.",
  "taken-out": "Thóg tú amach í, mar sin fanann sí mar atá sí.",
  "changed-since":
    "Athraíodh ar an líonra í tar éis duit féachaint uirthi, mar sin fágadh í. Féach uirthi arís, agus roghnaigh as an nua í.",
  "new-finding":
    "Aimsíonn an tseiceáil rud anois sna focail nua nár aimsigh sí roimhe seo, mar sin níor seoladh iad. Roghnaigh focail eile.",
  ended: "Bhí sé thart sular tháinig sé chuig an bpostáil seo, agus fanann sí mar atá sí.",
  "has-poll":
    "Chuirfeadh athrú ar phostáil a bhfuil pobalbhreith inti deireadh leis an bpobalbhreith. Scrios í, nó fág í.",
  "text-empty": "Níl focal ar bith fágtha inti. Scrios an phostáil ina áit sin.",
  "text-too-long":
    "Tá na focail nua níos faide ná mar is féidir leis an gcuntas seo a phostáil. Giorraigh iad.",
  "not-there": "Níl sí ann a thuilleadh.",
  "not-allowed": "Ní ligeann an líonra don chuntas seo é sin a dhéanamh.",
  refused: "Dhiúltaigh an líonra, agus ní dúirt sé cén fáth. Oscail an phostáil ansin agus déan de láimh é.",
  "too-big": "Tá pictiúr nó scannán rómhór le coinneáil, mar sin níl cóip de ann.",
  "not-supported":
    "Ní féidir leis an líonra é sin a dhéanamh leis an bpostáil seo. Oscail ansin í agus déan de láimh é.",
  "reply-gone": "Níl an phostáil a bhfreagraíonn sí í ann a thuilleadh, agus dhiúltaigh an líonra don athrú.",
  "too-many-pictures":
    "Tá níos mó pictiúr inti ná mar a cheadaíonn an líonra anois, mar sin ní féidir í a athrú. Scrios í, nó fág í.",
  "picture-too-big":
    "Tá ceann dá pictiúir níos mó ná mar a cheadaíonn an líonra anois, mar sin ní féidir í a athrú.",
  "picture-type":
    "Tá pictiúr inti de chineál nach nglacann an líonra leis a thuilleadh, mar sin ní féidir í a athrú.",
  "picture-without-alt":
    "Níl cur síos ar cheann dá pictiúir, agus iarrann an líonra ceann. Scríobh ceann ansin ar dtús.",
  "picture-not-ready": "Tá an líonra fós ag obair ar cheann dá pictiúir.",
  "picture-refused": "Níorbh fhéidir leis an líonra ceann dá pictiúir a úsáid.",
  "rate-limited": "Iarrann an líonra orainn fanacht.",
  busy: "Tá an líonra gnóthach.",
  unreachable: "Níorbh fhéidir teacht ar an líonra.",
  stopped: "Cuireadh isteach air sular tháinig freagra.",
  "timed-out": "Níor fhreagair an líonra in am.",
  "connection-lost": "Bhris an ceangal sular tháinig freagra.",
  "server-error": "D’fhreagair an líonra le hearráid dá chuid féin.",
  "answer-unreadable": "Níorbh fhéidir freagra an líonra a léamh.",
  "not-visible-yet": "Dúirt an líonra go ndearna sé é, agus tá an phostáil le feiceáil ansin fós.",
  "not-stored":
    "Níorbh fhéidir eochracha nua ón líonra a choinneáil ar do dheasc. Féach an bhfuil a diosca lán.",
  moved: "Freagraíonn an freastalaí ó sheoladh eile anois. Ceangail an cuntas arís, leis an seoladh sin.",
  "address-not-allowed":
    "Tá seoladh ag freastalaí an chuntais nach bhfuil cead ag Chaperone dul chuige. Ceangail arís é.",
  "signed-out": "Tá an cuntas sínithe amach. Ceangail arís é, agus leanann sé ar aghaidh uaidh féin.",
  suspended:
    "Chuir an líonra an cuntas seo ar fionraí. Féach na cúiseanna ansin; a luaithe atá sé ceangailte arís, leanann sé seo ar aghaidh.",
  "wrong-password":
    "Ní ghlactar le pasfhocal na haipe a thuilleadh. Déan ceann nua, agus ceangail an cuntas arís.",
  "code-needed": "Iarrann an cuntas cód trí ríomhphost. Ceangail arís é le pasfhocal aipe.",
  "sign-in-refused": "Níor lig an líonra isteach sinn. Ceangail an cuntas arís.",
  "no-such-service": "Níl freastalaí an chuntais ann a thuilleadh.",
  "app-password-needed": "Tá pasfhocal aipe ag teastáil ón gcuntas. Déan ceann, agus ceangail arís é.",
  "account-removed":
    "Baineadh an cuntas de do dheasc. Ceangail arís é, agus roghnaigh na postálacha as an nua.",
  "author-left": "Ní ball den chleachtas seo thú a thuilleadh.",
  "network-failing":
    "Theip ar thrí phostáil i ndiaidh a chéile, mar sin stop sé: is cosúil go bhfuil fadhb ag an líonra. Lean ar aghaidh níos déanaí.",
  restored:
    "Cuireadh do dheasc ar ais ó chúltaca. Níl an méid a tharla ó shin ann, mar sin stop sé: féach ar na postálacha sula leanann tú ar aghaidh.",
};
