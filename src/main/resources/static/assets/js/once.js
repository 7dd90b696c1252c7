// A form that is under way is not sent a second time by a double click.
const sending = new WeakSet();

const release = (form) => {
  sending.delete(form);
  form.querySelectorAll(".is-sending").forEach((button) => button.classList.remove("is-sending"));
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "dialog" || event.defaultPrevented) {
    return;
  }
  if (sending.has(form)) {
    event.preventDefault();
    return;
  }
  sending.add(form);
  event.submitter?.classList.add("is-sending");
  // A download leaves the page standing.
  setTimeout(() => release(form), 8000);
});

document.addEventListener("htmx:beforeRequest", (event) => {
  const form = event.target;
  if (form instanceof HTMLFormElement && event.detail.requestConfig.verb !== "get") {
    if (form.dataset.sending) {
      event.preventDefault();
    }
    form.dataset.sending = "yes";
  }
});

document.addEventListener("htmx:afterRequest", (event) => {
  delete event.target.dataset?.sending;
});

addEventListener("pageshow", () => document.querySelectorAll("form").forEach(release));
