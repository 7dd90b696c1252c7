// What every page does. Each behaviour is a module of its own, hooked by data- attributes.
import "./csrf.js";
import "./search.js";
import "./shortcuts.js";
import "./list.js";
import "./next.js";
import "./dialog.js";
import "./confirm.js";
import "./day.js";
import "./once.js";
import "./autosave.js";
import "./connection.js";
import "./failure.js";
import "./upload.js";
import "./order.js";
import "./poll.js";
import "./live.js";
