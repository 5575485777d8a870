import { collectiveOf } from "../src/cases/collective.ts";
import { traceOf } from "../src/cases/trace.ts";
import { age, job, told, illness, woman, man} from "./told.ts";
const t=(m,f,d)=>traceOf(told(m,f),{id:d,date:d},"k");
const dr=told("The ⟦piano tuner⟧ with ⟦gout⟧.",[job,illness]);
const ps=[t("A ⟦piano tuner⟧ ⟦in his forties⟧.",[job,age(40,49)],"2025-05-01"),t("A ⟦piano tuner⟧ of ⟦43⟧.",[job,age(43)],"2025-05-02"),t("A ⟦piano tuner⟧ of ⟦70⟧, ⟦she⟧.",[job,age(70),woman],"2025-05-03"),t("A ⟦piano tuner⟧ ⟦he⟧.",[job,man],"2025-05-04")];
for (let n=1;n<=4;n++){const r=collectiveOf({described:dr,date:"2025-05-09",ledger:{key:"k",traces:ps.slice(0,n)}}); console.log(n,r?.posts.length,r?.together.others.mid);}
