// `make bundle`: the screen's modules and style sheets in a few files, made by rolldown and esbuild.
//
// js/app.js holds what main.js imports: the first paint needs that file alone. Modules that are loaded on demand go into
// the chunk of their page; those that several chunks need and app.js does not go into js/shared.js.
// The server uses the bundle while every source is unchanged (web/http/assets.py), and the single modules otherwise.
// `--check` compares the committed files with what the present sources give.
import * as esbuild from "esbuild";
import { rolldown, RUNTIME_MODULE_ID } from "rolldown";

const STATIC = new URL("../web/static/", import.meta.url).pathname;
const OUTPUT = "bundle/";
const SUMS = `${OUTPUT}SOURCES`;
const ENTRY = `${STATIC}js/main.js`;
const BANNER =
  "/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */";

// The chunk of a module that is loaded on demand: the first rule that fits, else the name of its folder.
const CHUNKS = [
  [/^js\/settings\/|_settings\.js$/, "settings"],
  [/^js\/contacts\/page\.js$/, "clients"],
  [/^js\/search\/page\.js$/, "search"],
  [/^js\/tasks\/(card_tasks|chips|promised_task)\.js$/, "dialog"],
  [/^js\/(compose|contacts|conversation|list|notifications|search|sla|tags|ui|workflow)\//, "dialog"],
];

function chunkOfDemanded(id) {
  const name = id.slice(STATIC.length);
  return CHUNKS.find(([rule]) => rule.test(name))?.[1] ?? name.split("/")[1];
}

function closure(graph, root) {
  const reached = new Set();
  const queue = [root];
  while (queue.length) {
    const id = queue.pop();
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...graph.getModuleInfo(id).importedIds);
  }
  return reached;
}

// Module id -> name of its chunk.
function chunks(graph) {
  const first = closure(graph, ENTRY);
  const users = new Map();
  for (const id of graph.getModuleIds())
    for (const demanded of graph.getModuleInfo(id).dynamicallyImportedIds)
      for (const needed of closure(graph, demanded))
        users.set(needed, (users.get(needed) ?? new Set()).add(chunkOfDemanded(demanded)));
  const rest = [...users].map(([id, names]) => [id, names.size > 1 ? "shared" : [...names][0]]);
  return new Map([...rest, ...[...first, RUNTIME_MODULE_ID].map((id) => [id, "app"])]);
}

async function bundleModules() {
  const { imports } = JSON.parse(await Deno.readTextFile(`${STATIC}importmap.json`));
  const sources = [];
  let chunkOf = new Map();
  // Templates keep their line breaks, which htm drops, but not their indentation: without it the files are 5% smaller.
  const plugin = {
    name: "okno",
    transform(code, id) {
      return id.startsWith(`${STATIC}js/`) ? { code: code.replace(/\n +/g, "\n"), map: null } : null;
    },
    buildEnd() {
      sources.push(...[...this.getModuleIds()].filter((id) => id.startsWith(STATIC)));
      chunkOf = chunks(this);
    },
  };
  const bundle = await rolldown({
    input: { app: ENTRY },
    preserveEntrySignatures: false,
    resolve: { alias: Object.fromEntries(Object.entries(imports).map(([name, path]) => [name, STATIC + path])) },
    plugins: [plugin],
  });
  const { output } = await bundle.generate({
    format: "esm",
    minify: true,
    postBanner: BANNER,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: (id) => chunkOf.get(id) ?? null, debugName: "chunks" }],
    },
  });
  await bundle.close();
  const files = output.map(({ fileName, code }) => [`${OUTPUT}js/${fileName}`, new TextEncoder().encode(code)]);
  return { files, sources: sources.map((id) => id.slice(STATIC.length)) };
}

async function bundleSheets() {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: STATIC,
    entryPoints: { app: "css/app.css" },
    outdir: OUTPUT,
    bundle: true,
    charset: "utf8",
    minify: true,
    external: ["*.woff2"],
    banner: { css: BANNER },
    metafile: true,
    write: false,
  });
  await esbuild.stop();
  const files = outputFiles.map((file) => [file.path.slice(STATIC.length), file.contents]);
  return { files, sources: Object.keys(metafile.inputs) };
}

async function sha256(path) {
  const digest = await crypto.subtle.digest("SHA-256", await Deno.readFile(STATIC + path));
  return new Uint8Array(digest).toHex();
}

async function isSame(path, contents) {
  const present = await Deno.readFile(STATIC + path).catch(() => new Uint8Array());
  return present.length === contents.length && present.every((byte, place) => byte === contents[place]);
}

const modules = await bundleModules();
const sheets = await bundleSheets();
const sources = [...modules.sources, ...sheets.sources, "importmap.json"].sort();
const sums = await Promise.all(sources.map(async (path) => `${await sha256(path)}  ${path}\n`));
const made = new Map([...modules.files, ...sheets.files, [SUMS, new TextEncoder().encode(sums.join(""))]]);

const stale = [];
for (const [path, contents] of made) if (!(await isSame(path, contents))) stale.push(path);
await Deno.mkdir(`${STATIC}${OUTPUT}js`, { recursive: true });
const former = [...Deno.readDirSync(`${STATIC}${OUTPUT}js`)].map((entry) => `${OUTPUT}js/${entry.name}`);
const needless = former.filter((path) => !made.has(path));

if (Deno.args.includes("--check")) {
  for (const path of [...stale, ...needless])
    console.error(`web/static/${path} is not what its sources give: run \`make bundle\`.`);
  if (stale.length + needless.length) Deno.exit(1);
} else {
  for (const path of stale) await Deno.writeFile(STATIC + path, made.get(path));
  for (const path of needless) await Deno.remove(STATIC + path);
}
