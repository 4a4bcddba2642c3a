// What every page can do beyond links and forms. Each part looks for its own data- attributes, so a
// page, or a part of one that htmx brings later, asks for it in its markup alone.
import { moveCuts } from "./cuts.js";
import { drawCharts } from "./drawing.js";
import { tellFailures } from "./failing.js";
import { followKeys } from "./keys.js";
import { keepPreferences } from "./preferences.js";
import { openAndClose } from "./opening.js";
import { showOpenTab } from "./parts.js";
import { markRows } from "./rows.js";

openAndClose();
keepPreferences();
followKeys();
showOpenTab();
markRows();
moveCuts();
tellFailures();
drawCharts(document);
document.addEventListener("htmx:load", ({ target }) => drawCharts(target));
