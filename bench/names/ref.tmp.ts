import { detectors } from "@chaperone/detectors";
import { readDraft, observe } from "@chaperone/core";
import { patientReference } from "/work/main/packages/detectors/src/patient-reference.ts";
import { readTraining, toDraft, goldSpans } from "../lib/corpus.ts";
const half=process.env.HALF??"dev"; const th=Number(process.env.TH??0);
let p=0,ph=0,e=0,eh=0; const ms:string[]=[],ex:string[]=[]; const by:any={};
for(const {name,posts} of readTraining()){ if((name[0]!<="i")!==(half==="dev")) continue; for(const post of posts){ const d=readDraft(toDraft(post)); const obs=(await observe(d,[...detectors.filter(x=>!["person-name","patient-reference"].includes(x.id)&&(x.emits.some(k=>patientReference.needs!.includes(k))||["phone","postcode","vehicle-registration"].includes(x.id))),patientReference])).observations; const got=obs.filter(o=>o.kind==="patient-reference").map(o=>({...o,span:o.place})).filter((s:any)=>s.confidence>=th) as any[];
 const g=post.spans.some(s=>s.about==="patient"); if(g){p++; if(got.length)ph++; else ms.push(post.id+" "+post.text.replace(/\n/g," / ").slice(0,220));}
 else if(!post.spans.length){e++; if(got.length){eh++; ex.push(post.id+" "+post.verdict+" "+post.rules.join()+" | "+got.map(s=>s.details.how+":"+d.reading.textAt(s.span)).join(" ; ")+" || "+post.text.replace(/\n/g," / ").slice(0,140));}}
 for(const h of new Set(got.map(s=>s.details.how))){ by[h]??=[0,0]; if(g) by[h][0]++; else if(!post.spans.length) by[h][1]++; } } }
console.log(half,"posts with a patient",p,"referenced",(ph/p).toFixed(3),"| posts without any span",e,"referenced per 100",(100*eh/e).toFixed(1)); console.log(by);
const every=<T>(l:T[],n:number)=>l.filter((_,i)=>i%Math.max(1,Math.floor(l.length/n))===0).slice(0,n);
console.log(every(ms,Number(process.argv[2]??0)).join("\n")); console.log("EXTRA"); console.log(every(ex,Number(process.argv[3]??0)).join("\n"));
