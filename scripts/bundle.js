// `make bundle`: the screen's modules and style sheets in one file each, made by esbuild for the first paint.
//
// The server uses the two files while every source that they were made from is unchanged (web/http/assets.py), and the
// single modules otherwise. `--check` compares the committed files with what the present sources give.
import * as esbuild from "esbuild";

const STATIC = new URL("../web/static/", import.meta.url).pathname;
const OUTPUT = "bundle/";
const SUMS = `${OUTPUT}SOURCES`;
const BANNER =
  "Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor.";

// Templates keep their line breaks, which htm drops, but not their indentation: without it app.js is 5% smaller.
const outdent = {
  name: "outdent",
  setup(build) {
    build.onLoad({ filter: /\/static\/js\/.*\.js$/ }, async ({ path }) => {
      const source = await Deno.readTextFile(path);
      return { contents: source.replace(/\n +/g, "\n"), loader: "js" };
    });
  },
};

const { imports } = JSON.parse(await Deno.readTextFile(`${STATIC}importmap.json`));
const { outputFiles, metafile } = await esbuild.build({
  absWorkingDir: STATIC,
  entryPoints: { "js/app": "js/main.js", app: "css/app.css" },
  outdir: OUTPUT,
  alias: Object.fromEntries(Object.entries(imports).map(([name, path]) => [name, STATIC + path])),
  bundle: true,
  format: "esm",
  target: "esnext",
  charset: "utf8",
  minify: true,
  legalComments: "none",
  external: ["*.woff2"],
  banner: { js: `/* ${BANNER} */`, css: `/* ${BANNER} */` },
  plugins: [outdent],
  metafile: true,
  write: false,
});
await esbuild.stop();

async function sha256(path) {
  const digest = await crypto.subtle.digest("SHA-256", await Deno.readFile(STATIC + path));
  return new Uint8Array(digest).toHex();
}

const sources = [...Object.keys(metafile.inputs), "importmap.json"].sort();
const sums = await Promise.all(sources.map(async (path) => `${await sha256(path)}  ${path}\n`));
const made = new Map(outputFiles.map((file) => [file.path.slice(STATIC.length), file.contents]));
made.set(SUMS, new TextEncoder().encode(sums.join("")));

async function isSame(path, contents) {
  const present = await Deno.readFile(STATIC + path).catch(() => new Uint8Array());
  return present.length === contents.length && present.every((byte, place) => byte === contents[place]);
}

let stale = false;
for (const [path, contents] of made) {
  if (await isSame(path, contents)) continue;
  stale = true;
  if (Deno.args.includes("--check"))
    console.error(`web/static/${path} is not what its sources give: run \`make bundle\`.`);
  else {
    await Deno.mkdir(STATIC + path.replace(/[^/]+$/, ""), { recursive: true });
    await Deno.writeFile(STATIC + path, contents);
  }
}
if (stale && Deno.args.includes("--check")) Deno.exit(1);
