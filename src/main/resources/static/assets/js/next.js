// A button with data-next="SELECTOR" goes to the next such element below the current one, and begins again at the end.
const current = () => document.querySelector(".is-current");

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-next]");
  if (!button) {
    return;
  }
  const all = [...document.querySelectorAll(button.dataset.next)].filter((one) => one.checkVisibility());
  const here = current();
  const after = all.find((one) => here && here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && !here.contains(one));
  const next = after ?? all[0];
  if (next) {
    here?.classList.remove("is-current");
    next.classList.add("is-current");
    next.querySelectorAll("details.finding:not(.finding--accepted)").forEach((one) => (one.open = true));
    next.scrollIntoView({ block: "center" });
    next.querySelector("summary, a, button")?.focus({ preventScroll: true });
  }
});
