// Arrow keys walk over the cards of a board: up and down within a column, left and right to the next one.
function next(card, key) {
  const columns = [...document.querySelectorAll("[data-board] > section")].map((column) => [...column.querySelectorAll("[data-card]")]);
  const column = columns.findIndex((cards) => cards.includes(card));
  const place = columns[column].indexOf(card);
  if (key === "ArrowUp") return columns[column][place - 1];
  if (key === "ArrowDown") return columns[column][place + 1];
  const beside = key === "ArrowLeft" ? columns.slice(0, column).reverse() : columns.slice(column + 1);
  const filled = beside.find((cards) => cards.length > 0);
  return filled?.[Math.min(place, filled.length - 1)];
}

document.addEventListener("keydown", (event) => {
  const card = event.target.closest("[data-board] [data-card]");
  if (!card || !event.key.startsWith("Arrow") || event.altKey || event.ctrlKey || event.metaKey) return;
  const goal = next(card, event.key);
  if (goal) {
    event.preventDefault();
    goal.focus();
  }
});
