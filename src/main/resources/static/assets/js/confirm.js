// A form with data-confirm="sentence" asks once; the button repeats the verb. Without this script it sends at once.
const dialog = document.getElementById("confirm");
const agreed = new WeakSet();

const ask = (sentence, verb) =>
  new Promise((answer) => {
    dialog.querySelector(".dialog-sentence").textContent = sentence;
    dialog.querySelector("[data-confirm-yes]").textContent = verb;
    dialog.returnValue = "";
    dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true });
    dialog.showModal();
  });

const hold = async (form, button) => {
  if (await ask(button?.dataset.confirm ?? form.dataset.confirm, button?.textContent.trim() ?? "")) {
    agreed.add(form);
    form.requestSubmit(button ?? undefined);
  }
};

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!(event.submitter?.dataset.confirm ?? form.dataset.confirm) || agreed.delete(form)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    hold(form, event.submitter);
  },
  true,
);
