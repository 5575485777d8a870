import { readDraft, overlaps } from "@chaperone/core";
import { personName } from "/work/main/packages/detectors/src/person-name.ts";
import { readConll } from "/work/main/bench/names/conll.ts";
import { newTally, count, scores } from "/work/main/bench/names/tally.ts";
import { goldSpans, readTraining, toDraft } from "/work/main/bench/lib/corpus.ts";
const misses=Number(process.argv[2]??0), extras=Number(process.argv[3]??0); const which=process.argv[4]??"corpus"; const th=Number(process.env.TH??0);
import { detectors } from "@chaperone/detectors"; import { observe, inOrderOfNeed } from "@chaperone/core";
import { patientReference } from "/work/main/packages/detectors/src/patient-reference.ts"; import { condition } from "/work/main/packages/detectors/src/condition.ts";
const all=[...detectors.filter(d=>!["person-name","patient-reference"].includes(d.id)&&!d.emits.includes("cue")&&!d.emits.includes("likeness")),patientReference,personName];
const quick=(draft:any)=>[...(personName.detect(readDraft(draft).reading,(()=>[]) as any) as any)] as any[];
const run=(draft:any)=>quick(draft).filter((s:any)=>s.confidence>=th);
const full=async(draft:any)=>(await observe(readDraft(draft),all)).observations.filter(o=>o.kind==="person-name"&&o.confidence>=th).map(o=>({start:(o.place as any).start,end:(o.place as any).end,c:o.confidence,...o.details as any}));
const every=<T>(l:T[],n:number)=>l.filter((_,i)=>i%Math.max(1,Math.floor(l.length/n))===0).slice(0,n);
const show=(text:string,s:any)=>(text.slice(Math.max(0,s.start-40),s.start)+"⟦"+text.slice(s.start,s.end)+"⟧"+text.slice(s.end,s.end+40)).replace(/\n/g," / ");
for (const [n,f] of [["btc dev","btc/dev"],["wnut dev","wnut17/dev"],["wnut train","wnut17/train"]] as const){ const t=newTally(); const ms:string[]=[],ex:string[]=[];
 for(const {text,persons} of readConll(`/work/shared/data/tweets-ner/${f}.conll`)!){ const d=readDraft({text,kind:"post",platform:"x",author:{}}); const got=run({text,kind:"post",platform:"x",author:{}}).map((s:any)=>({...d.reading.toSource(s.span),c:s.confidence})); count(t,persons,got);
  for(const p of persons) if(!got.some((g:any)=>overlaps(g,p))) ms.push(show(text,p)); for(const g of got) if(!persons.some(p=>p.start===g.start&&p.end===g.end)) ex.push(g.c.toFixed(2)+" "+show(text,g)); }
 console.log(n.padEnd(12),scores(t)); if(which===n.replace(" ","")){ console.log(every(ms,misses).join("\n")); console.log("EXTRA\n"+every(ex,extras).join("\n")); } }
const roles:any={gold:{},empty:{}}; const rl:string[]=[],re:string[]=[];
let g=0,h=0,cl=0,clh=0,lo=0,loh=0,emp=0,fe=0; const ms:string[]=[],ex:string[]=[];
const half=process.env.HALF??"dev";
for(const {name,posts} of readTraining()){ if((name[0]!<="i")!==(half==="dev")) continue; for(const p of posts){ const spans=await full(toDraft(p)); const gs=goldSpans(p).filter(s=>s.type==="NAME");
 for(const s of gs){ const low=p.text.slice(s.start,s.end)===p.text.slice(s.start,s.end).toLowerCase(); g++; const hit=spans.some((x:any)=>overlaps(x,s)); if(low){lo++; if(hit) loh++;} else {cl++; if(hit) clh++;} const rr=spans.find((x:any)=>overlaps(x,s)); if(rr){ const k=rr.role; roles.gold[k]=(roles.gold[k]??0)+1; if(!["patient","relative"].includes(k)) rl.push(p.id+" "+k+"<"+rr.because+"> "+show(p.text,s)); }  if(hit) h++; else ms.push(p.id+" "+show(p.text,s)); }
 if(!p.spans.length){emp++; for(const x of spans){ roles.empty[x.role]=(roles.empty[x.role]??0)+1; if(x.role==="patient"||x.role==="relative") re.push(p.id+" "+x.role+"<"+x.because+"> "+show(p.text,x)); } fe+=spans.length; for(const x of spans) ex.push(p.id+" "+x.c.toFixed(2)+" "+show(p.text,x));} } }
console.log(`corpus ${half}: gold ${g} touched ${(h/g).toFixed(3)} cased ${(clh/cl).toFixed(3)} lower ${loh}/${lo}; names per 100 empty ${(100*fe/emp).toFixed(1)}`);
if(which==="corpus"){ console.log(every(ms,misses).join("\n")); console.log("EXTRA\n"+every(ex,extras).join("\n")); }

const pct=(o:any,n:number)=>Object.entries(o).map(([k,v]:any)=>k+" "+(100*v/n).toFixed(1)).join("  ");
console.log("gold roles %:",pct(roles.gold,h)); console.log("empty per 100:",pct(roles.empty,emp));
if(which==="roles"){ console.log(every(rl,misses).join("\n")); console.log("EMPTY\n"+every(re,extras).join("\n")); }
