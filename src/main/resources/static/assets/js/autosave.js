// A form with data-autosave="assignment:0190…" keeps what is typed on this device until it was sent, per person;
// leaving with words unsent asks. A form with data-guard only asks.
import { toast, words } from "./toast.js";

const KEPT = 'input:not([type="hidden"], [type="password"], [type="file"]), textarea, select';
const time = () => new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
const name = (form) => `draft:${document.body.dataset.account}:${form.dataset.autosave}`;
const fields = (form) => [...form.querySelectorAll(KEPT)].filter((field) => field.name);

const values = (form) =>
  fields(form).map((field) => [field.name, ["checkbox", "radio"].includes(field.type) ? field.checked : field.value]);

const fill = (form, kept) =>
  fields(form).forEach((field, index) => {
    const [name, value] = kept[index] ?? [];
    if (name !== field.name) {
      return;
    }
    if (typeof value === "boolean") {
      field.checked = value;
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event("change"));
  });

const say = (form, text) => {
  const place = form.querySelector("[data-saved]");
  if (place) {
    place.textContent = text;
  }
};

const keep = (form) => {
  localStorage.setItem(name(form), JSON.stringify({ at: time(), values: values(form) }));
  say(form, words.saved.replace("{0}", time()));
};

const restore = (form) => {
  const draft = JSON.parse(localStorage.getItem(name(form)) ?? "null");
  const before = values(form);
  if (!draft || JSON.stringify(draft.values) === JSON.stringify(before)) {
    return;
  }
  fill(form, draft.values);
  form.dataset.unsent = "yes";
  toast(words.restored.replace("{0}", draft.at), "info", {
    label: words.discard,
    run: () => {
      fill(form, before);
      forget(form);
    },
  });
};

const forget = (form) => {
  localStorage.removeItem(name(form));
  delete form.dataset.unsent;
};

const watched = new WeakSet();

const watch = (form) => {
  if (watched.has(form)) {
    return;
  }
  watched.add(form);
  let timer;
  if (form.dataset.autosave) {
    restore(form);
  }
  form.addEventListener("input", () => {
    form.dataset.unsent = "yes";
    if (form.dataset.autosave) {
      clearTimeout(timer);
      timer = setTimeout(() => keep(form), 400);
    }
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    if (form.dataset.autosave) {
      localStorage.setItem(name(form), JSON.stringify({ at: time(), values: values(form) }));
      sessionStorage.setItem("sent", name(form));
    }
    delete form.dataset.unsent;
  });
  // Before the answer takes the form's place: what comes then must not find the draft.
  form.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.detail.xhr.status < 300 && event.detail.elt === form) {
      forget(form);
    }
  });
};

const watchAll = () => document.querySelectorAll("form[data-autosave], form[data-guard]").forEach(watch);

// The draft goes once the page after it shows that the server has the words: no fault beside a field, no error page.
const sent = sessionStorage.getItem("sent");
sessionStorage.removeItem("sent");
if (sent && !document.querySelector(".field-fault, [data-error-page]")) {
  localStorage.removeItem(sent);
}

watchAll();
document.addEventListener("htmx:load", watchAll);

addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-unsent]")) {
    event.preventDefault();
  }
});
