import { htmlToMarkdown } from "./src/import/html/to-markdown.ts";
import { cleanHtml } from "./src/import/html/clean-html.ts";
import { foundMarkup } from "./src/import/html/found-markup.ts";
import { textOfClean } from "./src/import/html/text-of-html.ts";
import markdownIt from "markdown-it";
import { readFileSync } from "node:fs";
const src=readFileSync("test/import/html/to-markdown.test.ts","utf8");
const signs=eval(/const signs = (\[[\s\S]*?\]);/.exec(src)![1]!), tags=eval(/const tags = (\[[\s\S]*?\]);/.exec(src)![1]!);
function numbers(seed: number) { let state = seed; return () => { state = (state + 0x6d2b79f5) | 0; let mixed = Math.imul(state ^ (state >>> 15), state | 1); mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61); return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296; }; }
const next=numbers(11); const md=markdownIt({html:false,linkify:true}); let n=0;
const L=(t:string)=>t.replace(/\s+/g,"");
for (let r=0;r<400;r++){ const parts=Array.from({length:24},()=>{const pool=next()<0.25?tags:signs; return pool[Math.floor(next()*pool.length)]??""}); const html=`<p>${parts.join("")}</p>`; const base="https://www.exempelby.example/";
 const res=htmlToMarkdown(html,base); if(!res.faithful){ n++; const c=cleanHtml(html,base,foundMarkup()); const a=L(textOfClean(c)), b=L(textOfClean(md.render(res.markdown))); let i=0; while(a[i]===b[i])i++; if (n<22) console.log(JSON.stringify(a.slice(Math.max(0,i-8),i+12)),JSON.stringify(b.slice(Math.max(0,i-8),i+12)), JSON.stringify(res.markdown.slice(0,500)).slice(0,260)); } }
console.log(n);
