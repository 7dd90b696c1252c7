// A field for a day takes 5/8/2025, 05082025, 5/8 of this year, "mai" and the arrow keys; when left it reads 05/08/2025, or
// says what is wrong. The browser's own calendar opens by the button beside it; the field itself knows no language of the browser.
const two = (number) => String(number).padStart(2, "0");
const text = (day) => `${two(day.getDate())}/${two(day.getMonth() + 1)}/${String(day.getFullYear()).padStart(4, "0")}`;
const iso = (day) => `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
const inDays = (days) => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
};
const spoken = { nay: 0, "hôm nay": 0, "hom nay": 0, mai: 1, "ngày mai": 1, "ngay mai": 1 };

const made = (year, month, day) => {
  const found = new Date(2000, 0, 1);
  found.setFullYear(year, month - 1, day);
  return found.getMonth() === month - 1 && found.getDate() === day ? found : null;
};

const read = (value) => {
  const words = value.trim().toLowerCase();
  if (words in spoken) {
    return inDays(spoken[words]);
  }
  const [, year, month, day] = words.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? [];
  if (year) {
    return made(+year, +month, +day);
  }
  const parts = words.match(/^(\d{2})(\d{2})(\d{4})$/) ?? words.match(/^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?$/);
  return parts ? made(+(parts[3] ?? new Date().getFullYear()), +parts[2], +parts[1]) : null;
};

const fieldOf = (target) => (target instanceof HTMLInputElement && !target.matches("[data-day-picker]") ? target.closest("[data-day]") : null);

const judge = (box, input, wrong) => {
  input.setCustomValidity(wrong ? box.dataset.fault : "");
  input.classList.toggle("is-invalid", wrong);
  input.toggleAttribute("aria-invalid", wrong);
  if (wrong) {
    input.setAttribute("aria-invalid", "true");
  }
  const said = box.querySelector("[data-day-fault]");
  said.textContent = wrong ? box.dataset.fault : "";
};

const settle = (box, input) => {
  const day = read(input.value);
  if (day && input.value !== text(day)) {
    input.value = text(day);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  judge(box, input, !day && input.value.trim() !== "");
};

// The strokes come by themselves while digits are typed at the end.
const stroke = (input, event) => {
  const typed = event.inputType === "insertText" && input.selectionStart === input.value.length;
  if (typed && /^(\d{2}|\d{1,2}\/\d{2})$/.test(input.value)) {
    input.value += "/";
  } else if (typed && input.value.endsWith("//")) {
    input.value = input.value.slice(0, -1);
  }
};

const put = (input, day) => {
  input.value = text(day);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
};

const steps = { ArrowUp: [0, 1], ArrowDown: [0, -1], PageUp: [1, 0], PageDown: [-1, 0] };

// A month on from 31/01 is the last day of February.
const moved = (day, [months, days]) => {
  const last = new Date(day.getFullYear(), day.getMonth() + months + 1, 0).getDate();
  return new Date(day.getFullYear(), day.getMonth() + months, Math.min(day.getDate(), months === 0 ? 31 : last) + days);
};

document.addEventListener("input", (event) => {
  const box = fieldOf(event.target);
  if (box) {
    stroke(event.target, event);
    judge(box, event.target, false);
  } else if (event.target.matches?.("[data-day-picker]")) {
    const input = event.target.closest("[data-day]").querySelector("input");
    if (event.target.value) {
      put(input, read(event.target.value));
    }
    input.focus();
  }
});

document.addEventListener("focusout", (event) => {
  const box = fieldOf(event.target);
  if (box) {
    settle(box, event.target);
  }
});

document.addEventListener("keydown", (event) => {
  const box = fieldOf(event.target);
  if (box && steps[event.key]) {
    event.preventDefault();
    const day = read(event.target.value);
    put(event.target, day ? moved(day, steps[event.key]) : inDays(0));
  } else if (box && event.key === "Enter") {
    settle(box, event.target);
  }
}, true);

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-day-open]");
  if (button) {
    const box = button.closest("[data-day]");
    const day = read(box.querySelector("input").value);
    const picker = box.querySelector("[data-day-picker]");
    picker.value = day ? iso(day) : "";
    picker.showPicker();
  }
});

// What is hidden by another choice is not asked for.
document.addEventListener("change", (event) => {
  event.target.form?.querySelectorAll("[data-day] > input:invalid").forEach((input) => {
    if (input.validity.customError && !input.checkVisibility()) {
      input.value = "";
      judge(input.closest("[data-day]"), input, false);
    }
  });
});
