// data-live="work:0190…" on a part of the page: when the server says that something changed there, the part is fetched again and
// put in place. A part in which somebody types or has ticked something is left alone; a sentence offers to load it.
// data-live-whole: the part lives with the rest of its page, so the page is loaded again, when its words are others.
const PAUSE = 800;
const part = () => document.querySelector("[data-live]");
const note = () => document.querySelector("[data-live-note]");

const changedByHand = (field) => {
  if (["checkbox", "radio"].includes(field.type)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLSelectElement) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return field.type !== "hidden" && field.value !== field.defaultValue;
};

const inUse = (region) =>
  region.contains(document.activeElement?.closest("input, textarea, select, [contenteditable]") ?? null) ||
  region.querySelector("form[data-unsent]") !== null ||
  [...region.querySelectorAll("input, textarea, select")].some(changedByHand);

const words = (region) => region.textContent.replace(/\s+/g, " ");

const offer = () => {
  const place = note();
  if (place) place.hidden = false;
};

// What was unfolded stays unfolded, and the focus stays on the same link.
const keepPlace = (before, after) => {
  const open = [...before.querySelectorAll("details")].map((each) => each.open);
  const all = after.querySelectorAll("details");
  if (all.length === open.length) all.forEach((each, index) => { each.open = open[index]; });
  const focused = before.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  return () => focused && after.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
};

const refresh = async () => {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "manual" });
  if (!answer.ok) return offer();
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
  const region = part();
  if (!region || !fresh) return offer();
  const whole = "liveWhole" in region.dataset;
  if (whole && words(region) === words(fresh)) return undefined;
  if (inUse(region)) return offer();
  if (whole) return unfolded ? offer() : location.reload();
  const focus = keepPlace(region, fresh);
  region.replaceWith(fresh);
  window.htmx?.process(fresh);
  focus();
  document.dispatchEvent(new CustomEvent("live:refreshed"));
};

let source;
let timer;
let unfolded = false;

// A page before which nobody sits does not keep a session alive either: after half an hour without a hand it waits.
const IDLE = 30 * 60 * 1000;
let touched = Date.now();
const left = () => Date.now() - touched > IDLE;

const listen = () => {
  source = new EventSource(`/live?topic=${encodeURIComponent(part().dataset.live)}`);
  source.onerror = () => { if (left()) source.close(); };
  source.addEventListener("changed", () => {
    clearTimeout(timer);
    if (left()) {
      source.close();
      return offer();
    }
    timer = setTimeout(() => refresh().catch(offer), PAUSE);
  });
};

// A page that nobody looks at does not keep a session alive.
const visible = () => {
  source?.close();
  if (document.visibilityState === "visible") listen();
};

if (part()) {
  part().addEventListener("click", (event) => { unfolded ||= event.target.closest("summary") !== null; });
  ["pointerdown", "keydown", "wheel"].forEach((each) => addEventListener(each, () => {
    const back = left();
    touched = Date.now();
    if (back) visible();
  }, { passive: true }));
  document.addEventListener("visibilitychange", () => {
    visible();
    if (document.visibilityState === "visible") refresh().catch(offer);
  });
  addEventListener("pagehide", () => source?.close());
  visible();
}
