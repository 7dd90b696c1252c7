// Small help in the forms of a proposal: text areas grow with their text, a reason is one click away.
const grow = (area) => {
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + 2}px`;
};

const growAll = () => {
  if (!CSS.supports("field-sizing", "content")) {
    document.querySelectorAll("textarea[data-grow]").forEach(grow);
  }
};

document.addEventListener("input", (event) => {
  if (event.target.matches("textarea[data-grow]") && !CSS.supports("field-sizing", "content")) {
    grow(event.target);
  }
});

document.addEventListener("click", (event) => {
  const reason = event.target.closest("[data-reason]");
  if (reason) {
    const input = reason.closest("form").querySelector('[name="reason"]');
    input.value = reason.dataset.reason;
    input.focus();
  }
});

document.addEventListener("htmx:load", growAll);
growAll();
