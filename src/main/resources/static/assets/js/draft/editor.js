// The editor of a draft: saves on the server while one types, moves sections about, shows the paper that is answered or the print
// beside it. Without this script the form still saves with its button.
const form = document.querySelector("[data-draft-editor]");
const panes = document.querySelector("[data-panes]");
const sign = document.querySelector("[data-saved-at]");
const version = form.querySelector("[data-draft-version]");
const PAUSE = 2000;
const AGAIN = 5000;

const time = () => new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });

let changed = 0;
let kept = 0;
let timer;
let sending = false;
let stopped = false;

const say = (words, tone = "") => {
  sign.textContent = words;
  sign.dataset.tone = tone;
};

const later = (pause) => {
  clearTimeout(timer);
  timer = setTimeout(save, pause);
};

// What was kept on this device is not needed any more once the server has it: autosave.js hears this as an answer to its form.
const forgetCopy = () =>
  form.dispatchEvent(new CustomEvent("htmx:beforeOnLoad", { detail: { xhr: { status: 200 }, elt: form } }));

async function save() {
  if (stopped || sending || changed === kept) {
    return;
  }
  const state = changed;
  sending = true;
  say(sign.dataset.saving);
  try {
    const answer = await fetch(form.dataset.draftEditor, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (answer.ok) {
      version.value = await answer.text();
      kept = state;
      say(sign.dataset.words.replace("{0}", time()), "good");
      if (changed === kept) {
        forgetCopy();
      }
      document.body.dispatchEvent(new CustomEvent("draft-saved"));
    } else if (answer.status === 409) {
      stopped = true;
      say(sign.dataset.conflict, "bad");
    } else {
      say(sign.dataset.failed, "bad");
    }
  } catch {
    say(sign.dataset.failed, "bad");
  } finally {
    sending = false;
  }
  if (changed !== kept && !stopped) {
    later(AGAIN);
  }
}

const touch = () => {
  changed += 1;
  later(PAUSE);
};

form.addEventListener("input", touch);
form.addEventListener("change", touch);
form.addEventListener("submit", () => {
  stopped = true;
  clearTimeout(timer);
});
// Words that autosave.js brought back after a broken connection go to the server too.
if (form.dataset.unsent) {
  touch();
}
addEventListener("online", () => later(0));

// As high as what it holds, so that a page is read as a page.
const grow = (area) => {
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
};
const growing = () => form.querySelectorAll("textarea").forEach(grow);
form.addEventListener("input", (event) => event.target.matches("textarea") && grow(event.target));
growing();
document.fonts?.ready.then(growing);

// Sections.
const sections = form.querySelector("[data-sections]");
const template = document.getElementById("draft-section");
let fresh = 0;

form.querySelector("[data-section-add]").addEventListener("click", () => {
  const section = template.content.firstElementChild.cloneNode(true);
  fresh += 1;
  for (const node of section.querySelectorAll("[id], [for]")) {
    for (const name of ["id", "for"]) {
      if (node.hasAttribute(name)) {
        node.setAttribute(name, `${node.getAttribute(name)}-${fresh}`);
      }
    }
  }
  sections.append(section);
  section.querySelector("input").focus();
  touch();
});

sections.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const section = event.target.closest("[data-draft-section]");
  if (!button || !section) {
    return;
  }
  if ("sectionUp" in button.dataset) {
    section.previousElementSibling?.before(section);
  } else if ("sectionDown" in button.dataset) {
    section.nextElementSibling?.after(section);
  } else if ("sectionRemove" in button.dataset) {
    const empty = [...section.querySelectorAll("input, textarea")].every((field) => field.value.trim() === "");
    const next = section.nextElementSibling ?? section.previousElementSibling;
    if (empty || section.dataset.sure) {
      section.remove();
      next?.querySelector("input")?.focus();
    } else {
      section.dataset.sure = "yes";
      section.classList.add("draft-section--going");
      return;
    }
  }
  touch();
});

// Who signs, and in whose name, bring their words along.
const fill = (name, words) => {
  const field = form.elements[name];
  if (words !== undefined) {
    field.value = words;
  }
};
form.querySelector("[data-draft-body]").addEventListener("change", (event) => {
  fill("capacity", event.target.selectedOptions[0].dataset.capacity);
});
form.querySelector("[data-draft-signer]").addEventListener("change", (event) => {
  const chosen = event.target.selectedOptions[0].dataset;
  fill("post", chosen.post);
  fill("signer", chosen.name ?? "");
});

// Panes: on a desk two beside one another, on a phone one.
const shows = (pane) => {
  panes.dataset.shown = pane;
  if (pane !== "write") {
    panes.dataset.left = pane;
  }
  for (const button of panes.querySelectorAll("button[data-pane]")) {
    const group = button.closest(".draft-switch") ? panes.dataset.shown : panes.dataset.left;
    button.setAttribute("aria-pressed", String(button.dataset.pane === group));
  }
};
panes.dataset.left = "source";
panes.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-pane]");
  if (button) {
    shows(button.dataset.pane);
  }
});
shows("write");

// Words of the paper that is answered.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
const find = panes.querySelector("[data-find-in]");
const count = panes.querySelector("[data-find-count]");
let at = -1;

const look = (step) => {
  const place = document.getElementById(find.dataset.findIn);
  const words = fold(find.value.trim());
  place?.querySelectorAll(".is-found, .is-here").forEach((line) => line.classList.remove("is-found", "is-here"));
  if (!place || words === "") {
    count.textContent = "";
    return;
  }
  const found = [...place.querySelectorAll("p")].filter((line) => fold(line.textContent).includes(words));
  found.forEach((line) => line.classList.add("is-found"));
  at = found.length === 0 ? -1 : (at + step + found.length) % found.length;
  count.textContent = found.length === 0 ? "0" : `${at + 1}/${found.length}`;
  found[at]?.classList.add("is-here");
  found[at]?.scrollIntoView({ block: "center" });
};

find?.addEventListener("input", () => {
  at = -1;
  look(1);
});
find?.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    look(event.shiftKey ? -1 : 1);
  }
});
