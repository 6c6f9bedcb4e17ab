import { importItems } from "./src/import/import-items.ts";
import { readMaterial } from "./src/import/sources/mynewsdesk/read-file.ts";
import { newsroomOf } from "./src/import/sources/mynewsdesk/items.ts";
import { readFeed } from "./src/import/sources/feed/read-file.ts";
import { readWordPress } from "./src/import/sources/wordpress/read-file.ts";
import { readPage } from "./src/import/sources/page/read-file.ts";
import { fileSource } from "./src/import/reading/source-file.ts";
import { rmSync } from "node:fs";
const d="test/import/samples/";
async function* of(x: Iterable<any>) { yield* x as any }
const settings: any = { out: "/tmp/imp", folders: {"press-release":"pressmeddelanden","press-invitation":"pressinbjudningar"}, language:"sv", registers:{organisation:{name:"x"},contacts:new Map(),topics:new Map(),topicsAreFixed:false}, dryRun:false, media: undefined, onItem:()=>{} };
if (process.argv[2]==="new") rmSync("/tmp/imp",{recursive:true,force:true});
async function go(n: string, e: any) { const r = await importItems(e, settings); console.log("=====", n, r.stopped?.message ?? ""); for (const i of r.items) { console.log(i.outcome, i.file, "|", i.title); for (const l of i.report) if (l.kind!=="lifted") console.log("    ", l.kind, l.field, l.code, JSON.stringify(l.values)); } }
for (const f of ["mynewsdesk.json","mynewsdesk-older.json","mynewsdesk.xml"]) { const m = await readMaterial(fileSource(d+f)); const n = newsroomOf(m.materials); console.log(n.notes); await go(f, of(n.items)); }
for (const f of ["feed.rss.xml","feed.atom.xml","feed.json"]) await go(f, readFeed(fileSource(d+f)));
const w = await readWordPress(fileSource(d+"wordpress.xml"), ["post"]); console.log(w.count, w.notes); await go("wordpress", w.items());
await go("page", of([await readPage(fileSource(d+"page.html"), undefined)]));
