// Keys of every page: / and Ctrl+K search, ? help, Ctrl+Enter sends, Esc goes back, and whatever bears data-key.
import { plain } from "./keys.js";

const search = () => {
  const box = document.getElementById("search-box");
  box?.focus();
  box?.select();
};

const own = (key) =>
  [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key && one.checkVisibility());

const single = {
  "/": search,
  "?": () => document.getElementById("keys-help")?.showModal(),
  Escape: () => document.querySelector("[data-back]")?.click(),
};

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    search();
  } else if (event.ctrlKey && event.key === "Enter") {
    event.target.form?.requestSubmit();
  } else if (plain(event)) {
    const action = single[event.key] ?? (own(event.key) && (() => own(event.key).click()));
    if (action) {
      event.preventDefault();
      action();
    }
  }
});

// The help lists what this page adds.
const list = document.querySelector("[data-keys-list]");
for (const one of document.querySelectorAll("[data-key][data-key-label]")) {
  const key = document.createElement("dt");
  const word = document.createElement("dd");
  key.append(Object.assign(document.createElement("kbd"), { textContent: one.dataset.key }));
  word.textContent = one.dataset.keyLabel;
  list?.append(key, word);
}
