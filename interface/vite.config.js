// Builds what the browser loads: one sheet of style, one script for every page, one for pages with
// a chart. Names stay plain, since Django adds what tells one version from another.
import { existsSync, readFileSync } from "node:fs";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [tailwindcss(), licences()],
  build: {
    outDir: "../src/quilate/interface/built",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    target: "es2022",
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: {
        interface: "js/interface.js",
        charts: "js/charts.js",
        "interface-style": "css/interface.css",
      },
      preserveEntrySignatures: "exports-only", // pages ask charts.js for its draw
      output: { entryFileNames: "[name].js", assetFileNames: named },
    },
  },
});

function named({ names }) {
  return names[0] === "interface-style.css" ? "interface.css" : "[name][extname]";
}

// What is taken from others travels with the terms on which it was given.
function licences() {
  const taken = JSON.parse(readFileSync("package.json", "utf8"));
  const packages = [...Object.keys(taken.dependencies), "tailwindcss", "zrender"].sort();
  return {
    name: "licences",
    generateBundle() {
      const source = packages.map(terms).join("\n\n\n");
      this.emitFile({ type: "asset", fileName: "licences.txt", source });
    },
  };
}

function terms(name) {
  const folder = `node_modules/${name}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const files = ["LICENSE", "NOTICE"].map((file) => `${folder}/${file}`).filter(existsSync);
  return [`${name} ${version}`, ...files.map((file) => readFileSync(file, "utf8").trim())].join("\n\n");
}
