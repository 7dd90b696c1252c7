// j and k move through the rows of a list, Enter opens the row, x marks it.
import { plain } from "./keys.js";

const rows = () => [...document.querySelectorAll("[data-list] tbody tr, [data-list] > li")].filter((row) => row.checkVisibility());
const current = () => document.querySelector(".is-current");

const move = (by) => {
  const all = rows();
  const next = all[Math.min(Math.max(all.indexOf(current()) + by, 0), all.length - 1)];
  current()?.classList.remove("is-current");
  next?.classList.add("is-current");
  next?.scrollIntoView({ block: "nearest" });
  next?.querySelector("a")?.focus({ preventScroll: true });
};

const actions = {
  j: () => move(1),
  k: () => move(-1),
  x: () => current()?.querySelector('input[type="checkbox"]')?.click(),
};

document.addEventListener("keydown", (event) => {
  if (plain(event) && actions[event.key] && rows().length > 0) {
    event.preventDefault();
    actions[event.key]();
  }
});
