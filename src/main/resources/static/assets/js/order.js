// The items of a list with data-sortable can be dragged by their grip; the buttons of each item do the same by keyboard.
const list = document.querySelector("[data-sortable]");
const token = list?.dataset.sortable;
let dragged;

const items = () => [...list.querySelectorAll(":scope > [data-item]")];

const send = async (item) => {
  const body = new URLSearchParams({ place: String(items().indexOf(item)) });
  const answer = await fetch(`/plan-items/${item.dataset.item}/place`, {
    method: "POST",
    headers: { "X-CSRF-TOKEN": token },
    body,
    redirect: "manual",
  });
  if (answer.type !== "opaqueredirect" && !answer.ok) {
    location.reload();
  }
};

const target = (y) => items().find((item) => item !== dragged && y < item.getBoundingClientRect().top + item.offsetHeight / 2);

if (token) {
  list.addEventListener("pointerdown", (event) => {
    const item = event.target.closest("[data-grip]")?.closest("[data-item]");
    if (item) {
      item.draggable = true;
    }
  });
  list.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[data-item]");
    dragged?.classList.add("is-dragged");
    event.dataTransfer.effectAllowed = "move";
  });
  list.addEventListener("dragover", (event) => {
    if (dragged) {
      event.preventDefault();
      list.insertBefore(dragged, target(event.clientY) ?? null);
    }
  });
  list.addEventListener("dragend", () => {
    if (dragged) {
      dragged.classList.remove("is-dragged");
      dragged.draggable = false;
      send(dragged);
      dragged = undefined;
    }
  });
}
