// The search box: arrows walk through what was found, Esc closes it.
const box = document.querySelector("[data-search]");
const found = document.querySelector("[data-search-found]");

const links = () => [...found.querySelectorAll("a")];

const step = (by) => {
  const all = links();
  const at = all.indexOf(document.activeElement) + by;
  (at < 0 ? box : all[Math.min(at, all.length - 1)])?.focus();
};

const close = () => found.replaceChildren();

box?.form.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Escape") {
    close();
    box.focus();
  }
});

document.addEventListener("click", (event) => {
  if (box && !box.form.contains(event.target)) {
    close();
  }
});
