// Words that appear at the edge of the page.
const place = document.getElementById("toasts");

export const words = place?.dataset ?? {};

export const toast = (text, tone = "info", action) => {
  const note = document.createElement("div");
  note.className = `flash flash--${tone}`;
  const sentence = document.createElement("p");
  sentence.textContent = text;
  note.append(sentence);
  if (action) {
    const button = Object.assign(document.createElement("button"), { className: "btn btn-small", textContent: action.label, type: "button" });
    button.addEventListener("click", () => {
      action.run();
      note.remove();
    });
    note.append(button);
  }
  place?.append(note);
  setTimeout(() => note.remove(), 12000);
  return note;
};
