import { readDraft, observe } from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { patientReference } from "/work/main/packages/detectors/src/patient-reference.ts";
import { ANY_PATIENT, GENERAL, OWN_CIRCLE } from "/work/main/packages/detectors/src/patients/words.ts";
import { readTraining, toDraft } from "../lib/corpus.ts";
const kinds=["age","condition","event","sex","occupation","family","trait","record-number","date-of-birth","time","place"];
const dets=detectors.filter(d=>d.emits.some(k=>kinds.includes(k))||["phone","postcode","vehicle-registration"].includes(d.emits[0]!));
const tot=[0,0]; const c:any={}; const add=(k:string,g:number)=>{c[k]??=[0,0];c[k][g]++;};
for(const {name,posts} of readTraining()){ if(name[0]!>"i") continue; for(const post of posts){ const g=post.spans.some(s=>s.about==="patient")?0:post.spans.length?2:1; if(g===2) continue; 
 const doc=readDraft(toDraft(post)); const already=[...(patientReference.detect(doc.reading,(()=>[]) as any) as any)].length>0; tot[g]++; if(already) {add("already",g); continue;}
 const {observations}=await observe(doc,dets); const hits=new Set<string>();
 for(const s of doc.sentences){ const t=doc.textAt(s); if(GENERAL.test(t)||ANY_PATIENT.test(t)) continue; const own=OWN_CIRCLE.test(post.text)||/\b(?:i'm|i am|my|i was)\b/i.test(t);
  const ks=new Set(observations.filter(o=>o.place.in==="text"&&(o.place as any).start>=s.start&&(o.place as any).start<s.end&&o.confidence>=0.6).map(o=>o.kind as string)); 
  const l=[...ks].filter(k=>kinds.includes(k)).sort(); for(let i=0;i<l.length;i++){ hits.add(l[i]+(own?" OWN":"")); for(let j=i+1;j<l.length;j++){ hits.add(l[i]+"+"+l[j]+(own?" OWN":"")); for(let k=j+1;k<l.length;k++) hits.add(l[i]+"+"+l[j]+"+"+l[k]+(own?" OWN":"")); } } }
 for(const h of hits) add(h,g); } }
console.log(tot); console.log(Object.entries(c).filter(([,v]:any)=>v[0]>=12).sort((a:any,b:any)=>b[1][0]/(b[1][1]+1)-a[1][0]/(a[1][1]+1)).slice(0,60).map(([k,v]:any)=>k+" "+v.join("/")).join("\n"));
