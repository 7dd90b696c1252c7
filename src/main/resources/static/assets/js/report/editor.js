// The editor of a report saves on the server while one types. Without this script the form still saves with its button.
const PAUSE = 2000;
const states = new WeakMap();

const time = () => new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
const formOf = (target) => target.closest?.("[data-report-editor]");

const of = (form) => {
  if (!states.has(form)) {
    states.set(form, { changed: 0, kept: 0, timer: 0, sending: false, stopped: false });
  }
  return states.get(form);
};

const say = (key, tone = "") => {
  const sign = document.querySelector("[data-report-sign]");
  sign.textContent = sign.dataset[key].replace("{0}", time());
  sign.dataset.tone = tone;
};

async function save(form) {
  const state = of(form);
  if (state.stopped || state.sending || state.changed === state.kept) {
    return;
  }
  const changed = state.changed;
  state.sending = true;
  try {
    const answer = await fetch(form.dataset.reportEditor, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (answer.ok) {
      form.querySelector("[data-report-version]").value = await answer.text();
      state.kept = changed;
      say("words", "good");
      if (state.changed === state.kept) {
        // What was kept on this device is not needed any more: autosave.js hears this as an answer to its form.
        form.dispatchEvent(new CustomEvent("htmx:beforeOnLoad", { detail: { xhr: { status: 200 }, elt: form } }));
      }
    } else if (answer.status === 409) {
      state.stopped = true;
      say("conflict", "bad");
    } else {
      say("failed", "bad");
    }
  } catch {
    say("failed", "bad");
  } finally {
    state.sending = false;
  }
  if (state.changed !== state.kept && !state.stopped) {
    later(form);
  }
}

const later = (form) => {
  const state = of(form);
  clearTimeout(state.timer);
  state.timer = setTimeout(() => save(form), PAUSE);
};

document.addEventListener("input", ({ target }) => {
  const form = formOf(target);
  if (form) {
    of(form).changed += 1;
    later(form);
  }
});

// What stands beside the words is sent once they are saved.
document.addEventListener(
  "submit",
  async (event) => {
    const form = document.querySelector("[data-report-editor]");
    const state = form && of(form);
    if (!state || event.target === form) {
      if (state) {
        state.stopped = true;
        clearTimeout(state.timer);
      }
      return;
    }
    if (state.changed !== state.kept && !state.stopped && !state.sending) {
      event.preventDefault();
      event.stopImmediatePropagation();
      await save(form);
      if (state.changed === state.kept) {
        event.target.requestSubmit(event.submitter);
      }
    }
  },
  true,
);
